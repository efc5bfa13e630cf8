// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/operation.h"

#include <QList>

#include <mutex>
#include <optional>
#include <utility>

namespace Seatdesk {

/// What was saved since the outbox was last looked through, in its order: a round sends that without a turn of the
/// writer, which is still laying it over the rows. Whenever more may wait than was noted here, the outbox is asked
/// instead: it alone is sure. Any thread.
class SavedWork
{
public:
    /// More is not kept at hand.
    static constexpr int kMost = 50;

    /// A group that the outbox has just taken. Writer thread, as only there the order is the outbox's.
    void note(const Group& group)
    {
        const std::lock_guard lock(m_mutex);
        m_isDoubted = m_isDoubted || m_operations.size() + group.size() > kMost;
        if (m_isDoubted)
            m_operations.clear();
        else
            m_operations += group;
    }
    /// Something else may wait in the outbox.
    void doubt()
    {
        const std::lock_guard lock(m_mutex);
        m_isDoubted = true;
    }
    /// Before the outbox is looked through, in the writer's thread: all that was noted so far will be found there.
    void beginLook()
    {
        const std::lock_guard lock(m_mutex);
        m_operations.clear();
        m_isDoubted = false;
        m_isOut = false;
    }
    /// All that waits; nothing at all when the outbox is to be looked through. What was taken must be settled before
    /// more is given out.
    std::optional<Group> take()
    {
        const std::lock_guard lock(m_mutex);
        if (m_isDoubted || m_isOut)
            return std::nullopt;
        m_isOut = !m_operations.isEmpty();
        return std::exchange(m_operations, {});
    }
    /// What was taken was answered, and the outbox knows.
    void settle()
    {
        const std::lock_guard lock(m_mutex);
        m_isOut = false;
    }

private:
    std::mutex m_mutex;
    Group m_operations;
    bool m_isDoubted = true;
    bool m_isOut = false;
};

}  // namespace Seatdesk
