// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/tourscenes.h"
#include "domain/escalation.h"
#include "domain/ticket.h"
#include "widgets/help/keysheet.h"
#include "widgets/palette/commandpalette.h"
#include "widgets/tickets/detailpane.h"
#include "widgets/tickets/ticketspage.h"
#include "widgets/tickets/tickettable.h"

#include <QAbstractItemView>
#include <QLabel>

#include <algorithm>

namespace Seatdesk {

namespace {

const QString kLead = QStringLiteral("1001");
const QString kApprove = QStringLiteral("tickets.approve");
const QString kUrge = QStringLiteral("ticket.urge");
const QString kEscalate = QStringLiteral("tickets.escalate");
const QString kStuck = QStringLiteral("stuck");
/// 宽带无法上网
const QString kArticleInitials = QStringLiteral("kdwfsw");

TourStep openingAsLead(TourStage& stage)
{
    QList<TourMove> moves = stage.leaving() + stage.enteringNumber(kLead);
    moves += QList<TourMove>{{.perform = [&stage] { stage.hand.press(Qt::Key_Return); },
                              .check = [&stage] { return stage.desk() != nullptr; }},
                             stage.untilState(&TourStage::second, TicketState::Done),
                             stage.openingTickets()};
    moves += stage.findingSecond(TicketState::Done);
    moves.append({.check = [&stage] { return stage.offers(kApprove); }});
    return {QStringLiteral("lead-sees-the-answer"), moves, 30};
}

TourStep reviewing(TourStage& stage)
{
    TourMove kept = stage.untilState(&TourStage::second, TicketState::Closed);
    kept.stored = [](const QList<Row>& rows) {
        return TourStage::isKept(rows, TicketState::Callback) || TourStage::isKept(rows, TicketState::Closed);
    };
    return {QStringLiteral("lead-approves"),
            {{.perform = [&stage] { stage.hand.press(Qt::Key_G, Qt::ControlModifier); }}, kept}};
}

bool turnToStuckWork(const TourStage& stage)
{
    const auto& view = stage.tickets()->view();
    if (view && view->key == kStuck)
        return true;
    stage.hand.press(Qt::Key_Tab, Qt::ControlModifier);
    return false;
}

/// Which of the tickets this lead may urge shows when they are opened, one after the other.
bool walkUntilUrgeable(TourStage& stage)
{
    const TicketTable& table = stage.tickets()->table();
    const auto& file = stage.tickets()->detail().file();
    if (!file || file->id() != table.currentTicket())
        return false;
    if (stage.offers(kUrge) && stage.offers(kEscalate)) {
        stage.stuck = file->id();
        stage.urged = file->ticket.ticket.urged();
        return true;
    }
    // The list may still have been filling.
    if (table.currentIndex().row() + 1 == table.model()->rowCount())
        stage.hand.press(Qt::Key_Home, Qt::ControlModifier);
    else
        stage.hand.press(Qt::Key_Down);
    return false;
}

TourStep findingStuck(TourStage& stage)
{
    const auto go = [&stage] { stage.hand.press(Qt::Key_F9); };
    const auto inList = [&stage] { return stage.tickets()->table().hasFocus(); };
    return {QStringLiteral("lead-finds-stuck-work"),
            {{.check = [&stage] { return turnToStuckWork(stage); }},
             {.perform = go, .check = inList},
             {.check = [&stage] { return walkUntilUrgeable(stage); }}}};
}

TourStep urging(TourStage& stage)
{
    TourMove kept = stage.untilState(&TourStage::stuck, TicketState::Dispatched);
    kept.stored = [&stage](const QList<Row>& rows) {
        return rows.size() == 1 && rows[0].sync == SyncState::Synced && Ticket(rows[0]).urged() == stage.urged + 1;
    };
    const auto write = [&stage] {
        stage.hand.write(QStringLiteral("qing"), QStringLiteral("客户再次来电询问，请今天给出处理时间。"));
        stage.hand.press(Qt::Key_Return, Qt::ControlModifier);
    };
    return {QStringLiteral("lead-urges"),
            {{.perform = [&stage] { stage.hand.press(Qt::Key_U, Qt::ControlModifier); },
              .check = [&stage] { return stage.questions() != nullptr; }},
             {.perform = write, .check = [&stage] { return stage.questions() == nullptr; }},
             kept}};
}

TourStep escalating(TourStage& stage)
{
    const auto ask = [&stage] { stage.hand.press(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier); };
    const auto write = [&stage] {
        stage.hand.goTo(stage.questions()->findChild<QWidget*>(EscalationField::kMatter));
        stage.hand.write(QStringLiteral("duo"), QStringLiteral("同一小区多户反映，维修一直没有排期。"));
        stage.hand.goTo(stage.questions()->findChild<QWidget*>(EscalationField::kProposal));
        stage.hand.write(QStringLiteral("jianyi"), QStringLiteral("建议按群障处理，统一答复口径。"));
    };
    return {QStringLiteral("lead-writes-a-proposal"),
            {{.check = [&stage] { return stage.offers(kEscalate); }},
             {.perform = ask, .check = [&stage] { return stage.questions() != nullptr; }},
             {.perform = write}}};
}

TourStep escalated(TourStage& stage)
{
    TourMove kept;
    kept.watch = [&stage] {
        Query query;
        query.record = Escalation::kRecord;
        query.where = {{EscalationField::kTicket, Condition::Test::Equal, stage.stuck.toString(), {}}};
        return query;
    };
    kept.stored = [](const QList<Row>& rows) {
        return std::any_of(rows.begin(), rows.end(), [](const Row& row) {
            return Escalation(row).proposal().startsWith(QStringLiteral("建议按群障"));
        });
    };
    return {QStringLiteral("lead-escalates"),
            {{.perform = [&stage] { stage.hand.press(Qt::Key_Return, Qt::ControlModifier); },
              .check = [&stage] { return stage.questions() == nullptr; }},
             kept}};
}

TourStep reading(TourStage& stage)
{
    const auto page = [&stage] { return stage.part(QStringLiteral("page.knowledge")); };
    const auto field = [page] { return page()->findChild<QWidget*>(QStringLiteral("articleSearch")); };
    const auto search = [&stage, field] {
        stage.hand.goTo(field());
        stage.hand.type(kArticleInitials);
    };
    const auto listed = [page] {
        const auto* list = page()->findChild<QAbstractItemView*>(QStringLiteral("articleList"));
        return list && list->model()->rowCount() > 0 &&
               list->model()->index(0, 0).data().toString().contains(QStringLiteral("宽带无法上网"));
    };
    const auto openFirst = [&stage, page] {
        stage.hand.goTo(page()->findChild<QWidget*>(QStringLiteral("articleList")));
        stage.hand.press(Qt::Key_Home);
    };
    const auto found = [page] {
        const auto* title = page()->findChild<QLabel*>(QStringLiteral("articleTitle"));
        return title && title->isVisible() && title->text().contains(QStringLiteral("宽带无法上网"));
    };
    return {QStringLiteral("knowledge"),
            {{.check = [&stage] { return stage.isIndexed(kArticleInitials); }},
             {.perform = [&stage] { stage.hand.press(Qt::Key_PageDown, Qt::ControlModifier); },
              .check = [page] { return page() && page()->isVisible(); }},
             {.perform = search, .check = listed},
             {.perform = openFirst, .check = found}},
            30};
}

TourStep commanding(TourStage& stage)
{
    const auto open = [&stage] {
        stage.hand.press(Qt::Key_K, Qt::ControlModifier);
        stage.hand.type(QStringLiteral("gd"));
    };
    const auto shown = [&stage] { return stage.screen()->findChild<CommandPalette*>()->isVisible(); };
    return {QStringLiteral("palette"), {{.perform = open, .check = shown}}};
}

TourStep readingKeys(TourStage& stage)
{
    const auto open = [&stage] {
        stage.hand.press(Qt::Key_Escape);
        stage.hand.press(Qt::Key_F1);
    };
    const auto shown = [&stage] {
        return stage.screen()->findChild<KeySheet*>()->isVisible() &&
               !stage.screen()->findChild<CommandPalette*>()->isVisible();
    };
    return {QStringLiteral("all-keys"), {{.perform = open, .check = shown}}};
}

}  // namespace

QList<TourStep> leadScenes(TourStage& stage)
{
    return QList<TourStep>{openingAsLead(stage), reviewing(stage),  findingStuck(stage),
                           urging(stage),        escalating(stage), escalated(stage)} +
           exportScenes(stage) + QList<TourStep>{reading(stage)} + handoverScenes(stage) +
           QList<TourStep>{commanding(stage), readingKeys(stage)};
}

}  // namespace Seatdesk
