// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/ticketdesk.h"
#include "widgets/tickets/detailpane.h"
#include "widgets/tickets/ticketquestions.h"
#include "widgets/tickets/ticketways.h"

#include <QObject>

namespace Seatdesk {

class ActionRegistry;
class Theme;
class TicketsPage;
struct Workplace;

/// All that can be done on the page of tickets, declared once: buttons, menu, palette and keys come from here. Asks
/// what is needed, carries out, tells how it went and offers to take it back.
class TicketCommands : public QObject
{
    Q_OBJECT

public:
    TicketCommands(TicketsPage& page, Workplace& place, const Theme& theme, ActionRegistry& actions, TicketWays ways);

    static QString idOf(TicketAction action);
    /// Does it at once or opens its questions.
    void start(TicketAction action);
    void startOn(TicketAction action, RecordId escalation);

private:
    void declareTicketActions();
    void declarePageActions();
    void declareViewActions();
    void declareWays();
    void declareQuoted();
    void openQuoted(const Row& quote);
    void declare(const QString& id, const QString& name, const QString& icon, std::function<void()> run,
                 std::function<QString()> whyNot = {});
    void declareAction(TicketAction action);
    void takeShown();
    [[nodiscard]] QString whyNot(TicketAction action) const;
    [[nodiscard]] QString whyNotTicket() const;
    [[nodiscard]] QStringList buttons() const;
    [[nodiscard]] QList<DetailPane::MenuPart> menu() const;
    /// What is done to which ticket: that which was shown when it was asked for, whichever is shown by now.
    struct Deed
    {
        TicketAction action;
        RecordId ticket;
        RecordId escalation;  ///< of the actions that answer one
    };
    void perform(const Deed& deed, const QJsonObject& answers, const std::function<void(const QString&)>& done);
    /// What needs the other ticket as well: merging, belonging to it.
    void tie(const Deed& deed, RecordId other, const std::function<void(const QString&)>& done);
    void carriedOut(const QString& name);
    void refuse(const QString& sentence);
    void recordOrGoOn();
    void record();
    [[nodiscard]] QString whyNotRecord() const;
    [[nodiscard]] QString whyNotUndo() const;
    void undo();
    void reveal();
    void askReveal(RecordId contact);
    void startClock();
    void bulk();
    void answerMany();
    [[nodiscard]] QString whyNotMany() const;

    TicketsPage& m_page;
    Workplace& m_place;
    const Theme& m_theme;
    ActionRegistry& m_actions;
    TicketWays m_ways;
    TicketDesk& m_desk;
    TicketQuestions m_questions;
    QList<ActionOffer> m_offers;
};

}  // namespace Seatdesk
