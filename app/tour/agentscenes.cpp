// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/tourscenes.h"
#include "app/window/persondesk.h"
#include "domain/syncstatus.h"
#include "domain/ticket.h"
#include "widgets/desk/deskpage.h"

#include <QPushButton>

namespace Seatdesk {

namespace {

const QString kAgent = QStringLiteral("1002");

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
    const auto lookUp = [&stage] { stage.findNumbers(); };
    return {QStringLiteral("desk"),
            {{.perform = [&stage] { stage.hand.press(Qt::Key_Return); }, .check = ready},
             TourStage::untilFilled(QStringLiteral("category")),
             TourStage::untilFilled(QStringLiteral("article")),
             TourStage::untilFilled(QStringLiteral("phrase")),
             {.check = synced},
             {.perform = lookUp, .check = [&stage] { return stage.numbers.size() == 2; }}},
            30};
}

TourStep callArrives(TourStage& stage)
{
    const auto call = [&stage] { stage.window().desk()->takeCall(stage.numbers[0], QStringLiteral("tour-1")); };
    const auto known = [&stage] {
        const DeskCard& card = stage.desk()->cards().current();
        return card.callId == u"tour-1" && !card.customer().isNull() &&
               !typed(stage, TicketField::kCustomerName).isEmpty();
    };
    return {QStringLiteral("call-from-a-customer"), {{.perform = call, .check = known}}};
}

}  // namespace

QList<TourStep> agentScenes(TourStage& stage)
{
    return {signingIn(stage), emptyDesk(stage), callArrives(stage)};
}

}  // namespace Seatdesk
