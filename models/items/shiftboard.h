// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/attendance.h"
#include "domain/dutyroster.h"
#include "domain/shiftplan.h"
#include "items/liverows.h"

#include <QDate>
#include <QTimer>

#include <chrono>
#include <optional>

namespace Seatdesk {

class Session;

/// A shift of the plan on one day.
struct ShiftTurn
{
    ShiftPlan::Shift shift;
    QDate day;  ///< on which it begins, where the department is

    /// Of a shift that was opened.
    static ShiftTurn of(const Row& shift);

    bool operator==(const ShiftTurn&) const = default;
};

/// The shifts of a team: which one goes on or may be opened, who is on it by the roster and who was there. An opened
/// one goes on until it is handed over. Looks at the clock by itself. GUI thread.
class ShiftBoard : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    ShiftBoard(Records& records, const Session& session, const Settings& settings, QObject* parent = nullptr);

    void setTeam(ScopeId team);
    [[nodiscard]] ScopeId team() const { return m_team; }
    /// The shift that goes on, from its early opening on; between shifts the next one. Nothing without a plan.
    [[nodiscard]] std::optional<ShiftTurn> turn() const { return m_turn; }
    /// The one after the shown one.
    [[nodiscard]] std::optional<ShiftTurn> nextTurn() const;
    /// Those that were opened and not handed over yet, the earliest first.
    [[nodiscard]] QList<Row> running() const;
    /// That shift of the team, if it is one of the last or goes on; null otherwise.
    [[nodiscard]] const Row* find(RecordId shift) const;
    /// The one of them that is looked at: the earliest, unless another was chosen. Null when none goes on.
    [[nodiscard]] const Row* shown() const;
    void show(RecordId shift);
    /// The shown one, else turn().
    [[nodiscard]] std::optional<ShiftTurn> shownTurn() const;
    /// From when on turn() may be opened.
    [[nodiscard]] Instant opensAt() const;
    /// Whether turn() was opened already.
    [[nodiscard]] bool isOpened() const;
    /// Whose names are called: who is on the shown shift by the roster or was called before; the whole team when the
    /// roster names nobody.
    [[nodiscard]] QList<Row> expected() const;
    /// What the roll calls of the shown shift found.
    [[nodiscard]] QList<Row> attendance() const;
    [[nodiscard]] std::optional<Presence> presenceOf(StaffId person) const;
    /// Who is on that shift by the roster, as rows of staff in the order of their numbers. Of somebody from another
    /// team the name alone is known.
    [[nodiscard]] QList<Row> peopleOn(const ShiftTurn& turn) const;
    /// Whether everything has been read, the attendance of the shown shift as well.
    [[nodiscard]] bool isLoaded() const;
    /// Looks at the clock.
    void lookAgain();

Q_SIGNALS:
    void changed();
    void failed(const Seatdesk::Error& error);

private:
    void askDuties();
    void askAttendance();
    void takeShifts();
    [[nodiscard]] std::optional<ShiftTurn> turnAt(Instant now) const;
    [[nodiscard]] bool wasOpened(const ShiftPlan::Shift& shift) const;
    /// Of shifts that begin together the first that was not opened; nothing for none.
    [[nodiscard]] std::optional<ShiftTurn> firstOf(const QList<ShiftPlan::Shift>& together) const;
    /// How many minutes before its time a shift of the team may be opened.
    [[nodiscard]] std::chrono::minutes early() const;
    [[nodiscard]] ShiftTurn turnOf(const ShiftPlan::Shift& shift) const;
    [[nodiscard]] Row staffRow(StaffId person) const;

    const Session& m_session;
    const Settings& m_settings;
    ScopeId m_team;
    std::optional<ShiftTurn> m_turn;
    QDate m_firstDay;  ///< from which on duties are read
    QDate m_lastDay;
    RecordId m_chosen;
    RecordId m_asked;  ///< whose attendance is read
    LiveRows m_duties;
    LiveRows m_staff;
    LiveRows m_shifts;  ///< the last ones, and whatever was never handed over
    LiveRows m_attendance;
    bool m_mayOpen = false;
    QTimer m_clock;
};

}  // namespace Seatdesk
