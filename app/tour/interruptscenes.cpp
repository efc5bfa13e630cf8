// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/tourscenes.h"
#include "app/window/persondesk.h"
#include "domain/session.h"
#include "domain/ticket.h"
#include "widgets/desk/deskpage.h"

#include <QApplication>

#include <algorithm>

namespace Seatdesk {

namespace {

const QString kUnit = QStringLiteral("GC");

TourStep interrupting(TourStage& stage)
{
    const auto write = [&stage] {
        stage.saved = {};
        stage.hand.press(Qt::Key_N, Qt::ControlModifier);
        stage.hand.press(Qt::Key_1, Qt::ControlModifier);
        stage.hand.goTo(stage.part(TicketField::kSummary));
        stage.hand.write(QStringLiteral("zixun"), QStringLiteral("咨询出国后怎样开通"));
        stage.hand.compose(QStringLiteral("manyou"));
        stage.caret = QApplication::focusWidget();
        stage.window().desk()->takeCall(stage.numbers[1], stage.callId(2));
    };
    const auto beside = [&stage] {
        return stage.caret && QApplication::focusWidget() == stage.caret && stage.desk()->cards().count() == 2 &&
               stage.desk()->cards().currentRow() == 0;
    };
    return {QStringLiteral("second-call-beside"), {{.perform = write, .check = beside}}};
}

TourStep takingIt(TourStage& stage)
{
    const auto take = [&stage] {
        stage.hand.commit(QStringLiteral("漫游"));
        stage.hand.press(Qt::Key_F8);
    };
    const auto taken = [&stage] {
        const DeskCard& card = stage.desk()->cards().current();
        return card.callId == stage.callId(2) && !card.customer().isNull();
    };
    const auto fill = [&stage] {
        stage.hand.press(Qt::Key_3, Qt::ControlModifier);
        stage.hand.goTo(stage.part(TicketField::kCategory));
        stage.hand.type(QStringLiteral("pfdx"));
        stage.hand.press(Qt::Key_Return);
        stage.hand.goTo(stage.part(TicketField::kSummary));
        stage.hand.write(QStringLiteral("wanjian"), QStringLiteral("晚间频繁掉线，请上门检查线路"));
        stage.hand.goTo(stage.part(TicketField::kDescription));
        stage.hand.write(QStringLiteral("mei"), QStringLiteral("每晚八点以后十来分钟断一次，重启光猫无改善。"));
        stage.hand.goTo(stage.part(QStringLiteral("target")));
        stage.hand.type(QStringLiteral("gcwx"));
        stage.hand.press(Qt::Key_Return);
        stage.hand.goTo(stage.part(QStringLiteral("invitation")));
        stage.hand.press(Qt::Key_Right);
        stage.hand.press(Qt::Key_Right);
    };
    const auto filled = [&stage] { return !stage.desk()->cards().current().draft.target.isNull(); };
    return {QStringLiteral("second-call-written"),
            {{.perform = take, .check = taken}, {.perform = fill, .check = filled}}};
}

TourStep dispatching(TourStage& stage)
{
    TourMove kept = stage.untilState(&TourStage::saved, TicketState::Dispatched);
    kept.stored = [&stage](const QList<Row>& rows) {
        if (!TourStage::isKept(rows, TicketState::Dispatched))
            return false;
        const Scope* scope = stage.window().desk()->place().session.scopes().find(rows[0].scope);
        stage.second = rows[0].id;
        stage.secondNumber = Ticket(rows[0]).number();
        return scope && scope->code == kUnit;
    };
    return {QStringLiteral("dispatched"),
            {{.perform = [&stage] { stage.hand.press(Qt::Key_D, Qt::ControlModifier); }}, kept}};
}

TourStep locking(TourStage& stage)
{
    return {QStringLiteral("locked"), {stage.leaving().first()}};
}

}  // namespace

QList<TourStep> interruptScenes(TourStage& stage)
{
    return {interrupting(stage), takingIt(stage), dispatching(stage), locking(stage)};
}

}  // namespace Seatdesk
