// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/tourscenes.h"
#include "domain/bookentry.h"
#include "domain/dutyshift.h"
#include "widgets/handover/signdialog.h"
#include "widgets/tickets/pickfield.h"

#include <algorithm>

namespace Seatdesk {

namespace {

const QString kHandOver = QStringLiteral("handover.closeShift");
/// Who takes over, 李思琪 of the lead's own team, and everyone's password in the demo.
const QString kTakesOver = QStringLiteral("lsq");
const QString kWords = QStringLiteral("seatdesk");

TourMove untilShiftIsKnown(TourStage& stage)
{
    TourMove move;
    move.watch = [] {
        Query query;
        query.record = DutyShift::kRecord;
        query.where = {{DutyShiftField::kClosedAt, Condition::Test::Empty, {}, {}}};
        query.sort = {{DutyShiftField::kStartsAt, false}};
        return query;
    };
    move.stored = [&stage](const QList<Row>& rows) {
        if (!rows.isEmpty())
            stage.shift = rows.first().id;
        return !rows.isEmpty();
    };
    return move;
}

TourStep openingTheLog(TourStage& stage)
{
    const auto go = [&stage] { stage.hand.press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier); };
    const auto shown = [&stage] {
        const QWidget* page = stage.part(QStringLiteral("page.handover"));
        return page && page->isVisible() && stage.offers(kHandOver);
    };
    return {QStringLiteral("lead-reads-the-duty-log"), {{.perform = go, .check = shown}, untilShiftIsKnown(stage)}};
}

TourStep fillingThePage(TourStage& stage)
{
    const auto ask = [&stage] { stage.hand.press(Qt::Key_D, Qt::ControlModifier); };
    const auto fill = [&stage] {
        stage.hand.goTo(stage.questions()->findChild<QWidget*>(QStringLiteral("unfinished")));
        stage.hand.press(Qt::Key_Space);
        stage.hand.goTo(stage.questions()->findChild<QWidget*>(DutyShiftField::kRelievedBy));
        stage.hand.type(kTakesOver);
    };
    const auto named = [&stage] {
        const auto* field = stage.questions()->findChild<PickField*>(DutyShiftField::kRelievedBy);
        return field && !field->picked().isEmpty();
    };
    return {QStringLiteral("lead-fills-the-handover"),
            {{.perform = ask, .check = [&stage] { return stage.questions() != nullptr; }},
             {.perform = fill, .check = named}}};
}

SignDialog* signing(const TourStage& stage)
{
    return qobject_cast<SignDialog*>(stage.questions());
}

TourStep signingThePage(TourStage& stage)
{
    const auto submit = [&stage] { stage.hand.press(Qt::Key_Return, Qt::ControlModifier); };
    const auto type = [&stage] {
        for (const QString& field : {QStringLiteral("password0"), QStringLiteral("password1")}) {
            stage.hand.goTo(signing(stage)->findChild<QWidget*>(field));
            stage.hand.type(kWords);
        }
    };
    return {QStringLiteral("both-sign-the-page"),
            {{.perform = submit, .check = [&stage] { return signing(stage) != nullptr; }}, {.perform = type}}};
}

/// Closed, and signed by both in an entry that has its place in the chain.
TourStep handedOver(TourStage& stage)
{
    TourMove closed;
    closed.watch = [&stage] {
        Query query;
        query.record = DutyShift::kRecord;
        query.where = {{QStringLiteral("id"), Condition::Test::Equal, stage.shift.toString(), {}}};
        return query;
    };
    closed.stored = [](const QList<Row>& rows) {
        return rows.size() == 1 && rows[0].sync == SyncState::Synced &&
               DutyShift(rows[0]).ending() == ShiftEnding::Relieved && !DutyShift(rows[0]).relievedBy().isNull();
    };
    TourMove written;
    written.watch = [] {
        Query query;
        query.record = BookEntry::kRecord;
        query.where = {{BookEntryField::kBody, Condition::Test::Contains, QStringLiteral("\"handover\""), {}}};
        return query;
    };
    written.stored = [&stage](const QList<Row>& rows) {
        return std::any_of(rows.begin(), rows.end(), [&stage](const Row& row) {
            const BookBody body = BookEntry(row).body().value_or(BookBody());
            return BookEntry(row).seq() > 0 && body.handover && body.handover->shift == stage.shift &&
                   body.handover->signatures.size() == 2;
        });
    };
    return {QStringLiteral("shift-handed-over"),
            {{.perform = [&stage] { stage.hand.press(Qt::Key_Return); },
              .check = [&stage] { return stage.questions() == nullptr; }},
             closed,
             written}};
}

}  // namespace

QList<TourStep> handoverScenes(TourStage& stage)
{
    return {openingTheLog(stage), fillingThePage(stage), signingThePage(stage), handedOver(stage)};
}

}  // namespace Seatdesk
