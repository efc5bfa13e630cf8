// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/tourscenes.h"
#include "domain/ticket.h"

namespace Seatdesk {

namespace {

const QString kClerk = QStringLiteral("1031");

TourStep opening(TourStage& stage)
{
    const auto ready = [&stage] { return stage.tickets() != nullptr; };
    return {QStringLiteral("clerk-sees-it"),
            QList<TourMove>{stage.leaving().last()} + stage.enteringNumber(kClerk) +
                QList<TourMove>{{.perform = [&stage] { stage.hand.press(Qt::Key_Return); }, .check = ready},
                                stage.untilState(&TourStage::second, TicketState::Dispatched),
                                stage.openingTickets()} +
                stage.findingSecond(TicketState::Dispatched),
            30};
}

TourStep accepting(TourStage& stage)
{
    const auto accept = [&stage] { stage.hand.press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier); };
    const auto shown = [&stage] { return stage.showsTicket(stage.second, TicketState::Accepted); };
    return {QStringLiteral("clerk-accepts"),
            {{.check = [&stage] { return stage.offers(QStringLiteral("tickets.accept")); }},
             {.perform = accept},
             stage.untilState(&TourStage::second, TicketState::Accepted),
             {.check = shown}}};
}

TourStep answering(TourStage& stage)
{
    const auto ask = [&stage] { stage.hand.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier); };
    const auto write = [&stage] {
        stage.hand.write(QStringLiteral("shangmen"),
                         QStringLiteral("上门测得光功率偏弱，已重做接头，测试一小时未再中断。"));
    };
    return {QStringLiteral("clerk-writes-the-answer"),
            {{.check = [&stage] { return stage.offers(QStringLiteral("tickets.done")); }},
             {.perform = ask, .check = [&stage] { return stage.questions() != nullptr; }},
             {.perform = write}}};
}

TourStep done(TourStage& stage)
{
    TourMove kept = stage.untilState(&TourStage::second, TicketState::Done);
    kept.stored = [](const QList<Row>& rows) {
        return TourStage::isKept(rows, TicketState::Done) &&
               Ticket(rows[0]).answer().startsWith(QStringLiteral("上门测得"));
    };
    return {QStringLiteral("clerk-is-done"),
            {{.perform = [&stage] { stage.hand.press(Qt::Key_Return, Qt::ControlModifier); },
              .check = [&stage] { return stage.questions() == nullptr; }},
             kept}};
}

}  // namespace

QList<TourStep> clerkScenes(TourStage& stage)
{
    return {opening(stage), accepting(stage), answering(stage), done(stage)};
}

}  // namespace Seatdesk
