// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticketactions.h"
#include "items/ticketfile.h"

#include <QObject>

#include <functional>
#include <optional>

namespace Seatdesk {

class Records;
class Session;

/// Loads tickets, plans what a person does to them by the rules, saves it, and takes the last action back. Screens word
/// the results. All answers come through the event loop; none comes after `context` is gone.
class TicketDesk : public QObject
{
    Q_OBJECT

public:
    /// What is done to a ticket as it stands when its turn comes.
    using Action = std::function<Result<Group>(const TicketActions&, const TicketCase&)>;
    using Done = std::function<void(const Result<void>&)>;
    using Loaded = std::function<void(const Result<TicketFile>&)>;
    using LoadedMany = std::function<void(const Result<QList<TicketCase>>&)>;

    /// Everything passed in outlives the desk; `seat` is the seat's device id.
    TicketDesk(Records& records, const Session& session, const Settings& settings, const WorkCalendar& calendar,
               QString seat, QObject* parent = nullptr);

    /// The planner for this person as their rights are now: for offers, and for what needs no loading.
    [[nodiscard]] TicketActions actions() const;
    [[nodiscard]] Records& records() const { return m_records; }

    void load(RecordId ticket, QObject* context, const Loaded& loaded);
    /// Those of the tickets that are still visible, in the order asked.
    void loadCases(const QList<RecordId>& tickets, QObject* context, const LoadedMany& loaded);

    /// Reads the ticket afresh, plans, saves. `name` is what undo is offered with, in the person's language.
    void perform(RecordId ticket, const QString& name, const Action& action, QObject* context, const Done& done);
    /// Saves groups that were planned before (a preview, a new ticket), each whole or not at all; stops at the first
    /// that fails.
    void save(const QList<Group>& groups, const QString& name, QObject* context, const Done& done);

    /// What undo would take back; empty when there is nothing, or nothing that the rules let this person take back.
    [[nodiscard]] QString undoName() const { return m_last.isEmpty() ? QString() : m_lastName; }
    /// The last action when it cannot be taken back, and why: Invalid where nothing leads back or "nothing to undo"
    /// (said, tried, written once), Denied where others may, NotFound where it went out of this person's sight.
    struct Staying
    {
        QString name;
        Error why;
    };
    [[nodiscard]] std::optional<Staying> staying() const;
    /// Saves the inverse of the last action. Conflict when someone has changed the same since.
    void undo(QObject* context, const Done& done);

Q_SIGNALS:
    /// There is something else, or nothing, to undo now.
    void undoChanged();

private:
    /// Told how many groups are saved, and why no more.
    using Saved = std::function<void(qsizetype saved, const Result<void>& result)>;

    /// Adds the tickets that those of a mass fault belong to, where they may be seen.
    void loadParents(const QList<TicketCase>& cases, QObject* context, const LoadedMany& loaded);
    void saveNext(const QList<Group>& groups, qsizetype from, QObject* context, const Saved& saved);
    void takeBack(const QList<Row>& rowsNow, QObject* context, const Done& done);
    void remember(const Result<QList<Group>>& groups, const QString& name);
    void rememberWhatCanBeUndone(const QList<Group>& groups, const QString& name, QObject* context,
                                 const std::function<void()>& then);
    [[nodiscard]] Result<QList<Group>> inverses(const QList<Group>& groups, const QList<Row>& rowsNow) const;

    Records& m_records;
    const Session& m_session;
    const Settings& m_settings;
    const WorkCalendar& m_calendar;
    QString m_seat;
    Permissions m_permissions;
    QList<Group> m_last;
    QString m_lastName;
    std::optional<Error> m_whyStays;
};

}  // namespace Seatdesk
