// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticketnumbers.h"
#include "items/deskcard.h"
#include "items/ticketdesk.h"

#include <QHash>

#include <functional>

namespace Seatdesk {

class Session;

/// What became of a saved card: enough to take it back.
struct SavedTicket
{
    TicketAction way = TicketAction::Record;
    DeskCard card;  ///< as it was saved, with the ticket's number and its contact's
    ContactId contact;
    Group step;  ///< of the group, what moved the ticket on; empty when it was only recorded
};

/// Turns a card of the Desk into its ticket: reserves the number, keeps a new number of the customer, plans and saves
/// all of it as one group. GUI thread; everything passed in outlives it.
class TicketSaver : public QObject
{
    Q_OBJECT

public:
    using Saved = std::function<void(const Result<SavedTicket>&)>;
    using Numbered = std::function<void(const Result<QString>&)>;

    TicketSaver(TicketDesk& desk, TicketNumbers& numbers, const Session& session, const Settings& settings,
                QString seat, QObject* parent = nullptr);

    /// The digits of the number that the draft's ticket has or will have; reserved when it is asked for first, and the
    /// same however often and for whatever it is asked for again.
    void number(const TicketDraft& draft, const Numbered& numbered);
    /// `way` is Record, Settle or Dispatch. On failure nothing was saved.
    void save(DeskCard card, TicketAction way, const Saved& saved);
    /// The card makes no ticket: its contact is about an open one, and is kept with `text` there (see
    /// TicketActions::addContact). The step is what changed on that ticket.
    void addTo(RecordId ticket, const DeskCard& card, const QString& text, bool urges, const Saved& saved);
    /// Takes the step back; the ticket stays, recorded. The card to go on with is the saved one, marked recorded.
    void undo(const SavedTicket& saved, const std::function<void(const Result<void>&)>& done);

private:
    // ticketsaver.cpp
    void saveNew(const DeskCard& card, TicketAction way, const Saved& saved);
    void withCustomer(const DeskCard& card, const std::function<void(const std::optional<Customer>&)>& then);
    void submit(const Group& group, const SavedTicket& result, const Saved& saved);
    Result<Group> planNew(const std::optional<Customer>& customer, const Row& contact, SavedTicket& result) const;
    Result<Group> planAdded(const TicketFile& file, const Row& contact, const QString& text, bool urges,
                            SavedTicket& result) const;
    [[nodiscard]] Group newNumber(DeskCard& card) const;
    [[nodiscard]] Group usedPaper(const DeskCard& card, RecordId ticket) const;
    // ticketsaverchange.cpp
    void saveRecorded(DeskCard card, TicketAction way, const Saved& saved);
    void withContact(const DeskCard& card, const std::function<void(const Result<Row>&)>& then);
    [[nodiscard]] Group keepNumber(DeskCard& card) const;
    [[nodiscard]] Group newQuotes(const DeskCard& card, const TicketFile& file) const;
    [[nodiscard]] Group changedContact(const DeskCard& card, const Row& contact) const;
    [[nodiscard]] Result<Group> changeOf(const DeskCard& card, const TicketFile& file, const Row& contact,
                                         const Group& number) const;
    Result<Group> planRecorded(const TicketFile& file, const Row& contact, const Group& number,
                               SavedTicket& result) const;
    static Group joined(const QList<Group>& parts);

    TicketDesk& m_desk;
    TicketNumbers& m_numbers;
    const Session& m_session;
    const Settings& m_settings;
    QString m_seat;
    QHash<RecordId, QString> m_reserved;         ///< by the ticket's id
    QHash<RecordId, QList<Numbered>> m_waiting;  ///< for a number that is being reserved
};

}  // namespace Seatdesk
