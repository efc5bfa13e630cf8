// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticket.h"
#include "domain/timelineentry.h"
#include "support/text.h"
#include "widgets/tickets/ticketspage.h"
#include "windowbench.h"

#include <QDialog>
#include <QPointer>

#include <gtest/gtest.h>

namespace Seatdesk {

/// What an agent enters of a fault, besides its summary.
inline const QJsonObject kFault{{TicketField::kKind, QStringLiteral("fault")},
                                {TicketField::kCustomerName, q("李娜")},
                                {TicketField::kDescription, q("每晚八点后掉线，重启光猫无效。")}};

/// People of a small department who work on tickets one after the other, each in the whole window over the real store,
/// by keys and by an input method.
class TicketJourney : public testing::Test
{
protected:
    TicketJourney();

    /// That person signs in and goes to the tickets.
    void signIn(const QString& number);
    [[nodiscard]] TicketsPage& page() const { return *m_page; }
    /// Goes to a view and chooses the ticket in it.
    void choose(RecordId ticket, const char* view = "open");

    /// To whatever has the focus.
    static void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// As an input method commits it.
    static void type(const char* text);
    /// Waits until an action is offered, finds it by its name and runs it, all by keys.
    void command(const char* name) const;

    /// Waits until a dialog is open; its first field has the caret.
    [[nodiscard]] QDialog* dialog() const;
    /// Goes to that field of the open dialog.
    void go(const char* field) const;
    /// Goes to that field of the open dialog and moves to the choice.
    void pick(const char* field, const QString& choice) const;
    /// Types into that field of the open dialog and waits until something was found.
    void find(const char* field, const QString& typed) const;
    /// Ctrl+Enter, then waits until the dialog is gone.
    void submit() const;
    /// Ctrl+Z in the list, once it is offered.
    void undo() const;
    /// Does what has a dialog of one text.
    void say(const char* action, const char* text) const;

    /// As the lead: one ticket into another.
    void merge(RecordId one, RecordId into);

    [[nodiscard]] Ticket ticket(RecordId id) const;
    [[nodiscard]] bool reaches(RecordId id, TicketState state) const;
    [[nodiscard]] QList<TimelineEntry> entries(RecordId id, EntryKind kind) const;
    /// The unit gets the ticket from whoever is signed in, and its clerk takes it: the clerk is signed in afterwards.
    void sendToTheUnit(RecordId id);
    void acceptAsClerk(RecordId id);
    void finishAsClerk(RecordId id, const char* answer);

    WindowBench bench;
    ScopeId unit;

    static const QString kLead;
    static const QString kAgent;
    static const QString kClerk;
    static const QString kCaller;
    static const QString kDirector;

private:
    QPointer<TicketsPage> m_page;
};

}  // namespace Seatdesk
