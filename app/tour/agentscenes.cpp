// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/tourscenes.h"
#include "app/window/persondesk.h"
#include "domain/article.h"
#include "domain/quote.h"
#include "domain/syncstatus.h"
#include "domain/ticket.h"
#include "widgets/desk/advisededitor.h"
#include "widgets/desk/deskpage.h"
#include "widgets/desk/quotesrow.h"
#include "widgets/desk/ticketform.h"
#include "widgets/knowledge/knowledgepanel.h"

#include <QApplication>
#include <QPushButton>

namespace Seatdesk {

namespace {

const QString kAgent = QStringLiteral("1002");
/// 宽带无法上网
const QString kInitials = QStringLiteral("kdwfsw");

QString typed(const TourStage& stage, QLatin1StringView field)
{
    return stage.desk()->cards().current().draft.fields.value(field).toString();
}

TourStep signingIn(TourStage& stage)
{
    TourStep step{QStringLiteral("sign-in"), {}, 60};
    const auto ready = [&stage] {
        const auto* submit = qobject_cast<QPushButton*>(stage.part(QStringLiteral("submit")));
        return stage.isDepartmentMade() && submit && submit->isEnabled();
    };
    step.moves = QList<TourMove>{{.check = ready}} + stage.enteringNumber(kAgent);
    return step;
}

TourStep emptyDesk(TourStage& stage)
{
    const auto ready = [&stage] { return stage.desk() && stage.desk()->isReady(); };
    const auto synced = [&stage] {
        const SyncStatus& status = stage.window().desk()->place().syncStatus;
        return status.state() == SyncStatus::State::Synced && toMicros(status.asOf()) > 0;
    };
    const auto listen = [&stage] {
        QObject::connect(stage.desk(), &DeskPage::saved, &stage,
                         [&stage](const RecordId& ticket) { stage.saved = ticket; });
        stage.findNumbers();
    };
    return {QStringLiteral("desk"),
            {{.perform = [&stage] { stage.hand.press(Qt::Key_Return); }, .check = ready},
             TourStage::untilFilled(QStringLiteral("category")),
             TourStage::untilFilled(QStringLiteral("article")),
             TourStage::untilFilled(QStringLiteral("phrase")),
             {.check = synced},
             {.check = [&stage] { return stage.isIndexed(kInitials); }},
             {.perform = listen, .check = [&stage] { return stage.numbers.size() == 2; }}},
            30};
}

TourStep callArrives(TourStage& stage)
{
    const auto call = [&stage] { stage.window().desk()->takeCall(stage.numbers[0], stage.callId(1)); };
    const auto known = [&stage] {
        const DeskCard& card = stage.desk()->cards().current();
        return card.callId == stage.callId(1) && !card.customer().isNull() &&
               !typed(stage, TicketField::kCustomerName).isEmpty();
    };
    return {QStringLiteral("call-from-a-customer"), {{.perform = call, .check = known}}};
}

TourStep writing(TourStage& stage)
{
    const QString summary = QStringLiteral("宽带突然上不了网，光猫 LOS 灯闪红");
    const auto choose = [&stage] {
        stage.hand.press(Qt::Key_1, Qt::ControlModifier);
        stage.hand.goTo(stage.part(TicketField::kCategory));
        stage.hand.type(QStringLiteral("wfsw"));
        stage.hand.press(Qt::Key_Return);
    };
    const auto chosen = [&stage] {
        return typed(stage, TicketField::kKind) == u"inquiry" && !typed(stage, TicketField::kCategory).isEmpty();
    };
    const auto write = [&stage, summary] {
        stage.hand.goTo(stage.part(TicketField::kSummary));
        stage.hand.write(QStringLiteral("kuandai"), summary);
        stage.hand.goTo(stage.part(TicketField::kDescription));
        stage.hand.write(QStringLiteral("kehu"), QStringLiteral("客户昨晚起有线无线都上不了网，"));
        stage.hand.compose(QStringLiteral("chongqi"));
    };
    return {QStringLiteral("writing-chinese"),
            {{.perform = choose, .check = chosen}, {.perform = write, .check = [&stage, summary] {
                                                        return typed(stage, TicketField::kSummary) == summary;
                                                    }}}};
}

TourStep searching(TourStage& stage)
{
    const auto search = [&stage] {
        stage.hand.commit(QStringLiteral("重启过光猫没有改善，询问怎么判断。"));
        stage.hand.goTo(stage.part(TicketField::kAnswer));
        stage.hand.press(Qt::Key_F3);
        stage.hand.type(kInitials);
    };
    const auto found = [&stage] {
        const auto* panel = stage.screen()->findChild<KnowledgePanel*>();
        const Row* article = panel->currentArticle();
        const QWidget* focus = QApplication::focusWidget();
        return focus && panel->isAncestorOf(focus) && article &&
               Article(*article).title().contains(QStringLiteral("宽带无法上网"));
    };
    return {QStringLiteral("article-by-initials"), {{.perform = search, .check = found}}};
}

TourStep quoting(TourStage& stage)
{
    const auto quoted = [&stage] { return stage.desk()->form().quotes().quotes().size() == 1; };
    return {QStringLiteral("quoted"), {{.perform = [&stage] { stage.hand.press(Qt::Key_Return); }, .check = quoted}}};
}

TourStep usingAPhrase(TourStage& stage)
{
    const auto insert = [&stage] {
        stage.hand.goTo(stage.part(TicketField::kAnswer));
        stage.hand.press(Qt::Key_End, Qt::ControlModifier);
        stage.hand.write(QStringLiteral("an"), QStringLiteral("已按指示灯说明原因。"));
        stage.text = stage.desk()->form().answer().text();
        stage.hand.press(Qt::Key_1, Qt::AltModifier);
    };
    const auto longer = [&stage] {
        return !stage.text.isEmpty() && stage.desk()->form().answer().text().size() > stage.text.size();
    };
    return {QStringLiteral("phrase"), {{.perform = insert, .check = longer}}};
}

TourMove untilQuoteIsKept(const TourStage& stage)
{
    TourMove move;
    move.watch = [&stage] {
        Query query;
        query.record = Quote::kRecord;
        query.where = {{QuoteField::kTicket, Condition::Test::Equal, stage.saved.toString(), {}}};
        return query;
    };
    move.stored = [](const QList<Row>& rows) {
        return rows.size() == 1 && Quote(rows[0]).version() > 0 && !Quote(rows[0]).article().isNull();
    };
    return move;
}

TourStep settling(TourStage& stage)
{
    const auto settle = [&stage] {
        stage.hand.goTo(stage.part(QStringLiteral("invitation")));
        stage.hand.press(Qt::Key_Right);
        stage.hand.press(Qt::Key_Return, Qt::ControlModifier);
    };
    return {QStringLiteral("settled"),
            {{.perform = settle}, stage.untilState(&TourStage::saved, TicketState::Settled), untilQuoteIsKept(stage)}};
}

}  // namespace

QList<TourStep> agentScenes(TourStage& stage)
{
    return {signingIn(stage), emptyDesk(stage), callArrives(stage),  writing(stage),
            searching(stage), quoting(stage),   usingAPhrase(stage), settling(stage)};
}

}  // namespace Seatdesk
