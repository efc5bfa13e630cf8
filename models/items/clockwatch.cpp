// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/clockwatch.h"

#include "domain/session.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace Seatdesk {

namespace {

constexpr int kMostShown = 20;
/// How far ahead the warnings are read: without a limit of their number, so bounded by time.
constexpr std::chrono::hours kAhead{1};

}  // namespace

ClockWatch::ClockWatch(Records& records, const Session& session, QObject* parent)
    : QObject(parent),
      m_session(session),
      m_soonest(records, session),
      m_coming(records, session),
      m_looked(session.time().now()),
      m_until(m_looked)
{
    connect(&m_session, &Session::changed, this, &ClockWatch::ask);
    connect(&m_soonest, &DueClocks::changed, this, &ClockWatch::changed);
    for (const DueClocks* clocks : {&m_soonest, &m_coming})
        connect(clocks, &DueClocks::failed, this, [this] { m_mustAsk = true; });
    ask();
}

void ClockWatch::ask()
{
    m_soonest.ask({}, kMostShown);
    askComing();
}

void ClockWatch::askComing()
{
    m_until = m_session.time().now() + kAhead;
    const qint64 looked = toMicros(m_looked);
    // The first condition follows from the second; by it the database finds them in the order that it keeps.
    m_coming.ask({{TicketField::kDueAt, Condition::Test::Greater, looked, {}},
                  {TicketField::kWarnAt, Condition::Test::Greater, looked, {}},
                  {TicketField::kWarnAt, Condition::Test::AtMost, toMicros(m_until), {}}},
                 0);
}

void ClockWatch::look()
{
    const Instant now = m_session.time().now();
    const bool isPutBack = now < m_looked;
    if (isPutBack)
        m_looked = now;
    if (std::exchange(m_mustAsk, false) || isPutBack)
        ask();
    // What is not read yet is told by a later look, with what came meanwhile.
    if (m_coming.isLoaded()) {
        const Instant to = std::min(now, m_until);
        const Instant before = std::exchange(m_looked, to);
        for (const DueClock& due : QList<DueClock>(m_coming.list())) {
            if (due.warnAt() && *due.warnAt() > before && *due.warnAt() <= to)
                Q_EMIT warned(due);
        }
    }
    if (now + kAhead / 2 > m_until)
        askComing();
}

}  // namespace Seatdesk
