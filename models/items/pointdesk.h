// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/grant.h"
#include "domain/pointaccount.h"
#include "domain/pointproposals.h"
#include "items/liverows.h"

namespace Seatdesk {

class Session;
class Settings;

/// The points of a month: what is proposed to this person to be decided, what was decided, and what it comes to. GUI
/// thread.
class PointDesk : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    PointDesk(Records& records, const Session& session, const Settings& settings, QObject* parent = nullptr);

    /// The month in which that day lies.
    void setMonth(const QDate& day);
    /// Its first day.
    [[nodiscard]] const QDate& month() const { return m_month; }
    /// Those on whose points this person decides, by name.
    [[nodiscard]] QList<Scope> people() const;
    /// A lead decides for the team, the director for all, and nobody on their own.
    [[nodiscard]] bool mayDecide(StaffId person) const;
    /// What was not decided on yet and this person may decide, of one or of everybody (null).
    [[nodiscard]] QList<PointProposal> proposals(StaffId person) const;
    /// What was decided of the month, of one or of everybody, the latest first.
    [[nodiscard]] QList<Row> items(StaffId person) const;
    [[nodiscard]] PointMonth account(StaffId person) const;
    [[nodiscard]] PointProfile profile() const;
    /// The fact that was proposed or decided on, as far as it is known here.
    [[nodiscard]] Row evidence(RecordId id) const;
    [[nodiscard]] bool isLoaded() const;

Q_SIGNALS:
    void changed();
    void failed(const Seatdesk::Error& error);

private:
    const Session& m_session;
    const Settings& m_settings;
    QDate m_month;
    LiveRows m_items;
    LiveRows m_rollCalls;
    LiveRows m_shifts;
    LiveRows m_complaints;
    LiveRows m_people;
};

}  // namespace Seatdesk
