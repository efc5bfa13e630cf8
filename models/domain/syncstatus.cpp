// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/syncstatus.h"

namespace Seatdesk {

namespace {

/// Each is a second behind the one before.
constexpr int kCollisionsPass = 3;

}  // namespace

void SyncStatus::update(bool reachable, int waiting, int attention, Instant asOf, std::optional<Error> trouble,
                        bool served)
{
    // What collides with somebody else's work is tried again in a moment, but not for ever.
    m_collisions = trouble && trouble->kind == Error::Kind::Busy ? m_collisions + 1 : 0;
    const bool passes = m_collisions > 0 && m_collisions < kCollisionsPass;
    const bool isLasting = trouble && !passes && (!served || waiting != 0);
    m_trouble = std::move(trouble);
    m_fetching.reset();
    m_waiting = waiting;
    m_attention = attention;
    m_asOf = asOf;
    if (!reachable)
        m_state = State::Offline;
    else if (attention > 0 || !m_doubtedBooks.isEmpty() || isLasting)
        m_state = State::Attention;
    else
        m_state = waiting > 0 ? State::Waiting : State::Synced;
    Q_EMIT changed();
}

void SyncStatus::setFetching(const Fetching& fetching)
{
    if (m_fetching == fetching)
        return;
    m_fetching = fetching;
    Q_EMIT changed();
}

}  // namespace Seatdesk
