// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/tidywatch.h"

#include "domain/dutyshift.h"
#include "domain/session.h"
#include "domain/settings.h"
#include "domain/staff.h"

#include <algorithm>

namespace Seatdesk {

namespace {

constexpr std::chrono::seconds kTidyLook{20};

}  // namespace

TidyWatch::TidyWatch(Records& records, const Session& session, const Settings& settings, QObject* parent)
    : QObject(parent), m_session(session), m_settings(settings), m_board(records, session, settings)
{
    connect(&m_board, &ShiftBoard::changed, this, &TidyWatch::look);
    connect(&m_clock, &QTimer::timeout, this, &TidyWatch::look);
    m_clock.start(kTidyLook);
    m_board.setTeam(session.team());
}

/// The one of the plan, and those that were opened: one may go on beyond the plan that was changed meanwhile.
QList<ShiftTurn> TidyWatch::turns() const
{
    QList<ShiftTurn> turns;
    for (const Row& row : m_board.running())
        turns.append(ShiftTurn::of(row));
    if (const auto planned = ShiftPlan::of(m_settings.of(m_board.team())).at(m_session.time().now()))
        turns.append({*planned, toDateTime(planned->from, m_settings.zone()).date()});
    return turns;
}

bool TidyWatch::isOn(const ShiftTurn& turn) const
{
    const QList<Row> people = m_board.peopleOn(turn);
    const QList<Row> running = m_board.running();
    const StaffId me = m_session.person();
    return std::any_of(people.begin(), people.end(), [me](const Row& row) { return StaffId(row.id) == me; }) ||
           std::any_of(running.begin(), running.end(),
                       [&](const Row& row) { return ShiftTurn::of(row) == turn && DutyShift(row).openedBy() == me; });
}

void TidyWatch::look()
{
    const std::chrono::minutes before(m_settings.of(m_board.team()).number(SettingKey::kShiftTidyMinutes));
    if (!m_board.isLoaded() || before == std::chrono::minutes::zero())
        return;
    const Instant now = m_session.time().now();
    const QList<ShiftTurn> candidates = turns();
    for (const ShiftTurn& turn : candidates) {
        const bool isSoon = now >= turn.shift.until - before && now < turn.shift.until;
        if (!isSoon || m_told.contains(toMicros(turn.shift.until)) || !isOn(turn))
            continue;
        m_told.insert(toMicros(turn.shift.until));
        Q_EMIT due(turn);
    }
}

}  // namespace Seatdesk
