// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drafts/draftkeeper.h"

#include "domain/whendone.h"

#include <QElapsedTimer>

#include <algorithm>
#include <memory>
#include <utility>

namespace Seatdesk {

namespace {

DraftKeeper::Ticks steadyTicks()
{
    auto timer = std::make_shared<QElapsedTimer>();
    timer->start();
    return [timer] { return DraftKeeper::Milliseconds(timer->elapsed()); };
}

}  // namespace

DraftKeeper::DraftKeeper(Drafts& drafts, QObject* parent, Ticks ticks)
    : QObject(parent), m_drafts(drafts), m_ticks(ticks ? std::move(ticks) : steadyTicks())
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::writeDue);
}

void DraftKeeper::touch(DraftId id, const Content& content)
{
    const Milliseconds now = m_ticks();
    auto found = m_waiting.find(id);
    if (found == m_waiting.end())
        found = m_waiting.insert(id, {content, now, now, Milliseconds(0)});
    found->content = content;
    found->last = now;
    arm();
}

DraftKeeper::Milliseconds DraftKeeper::dueTime(const Waiting& waiting)
{
    return std::max(waiting.notBefore, std::min(waiting.last + kPause, waiting.first + kMost));
}

void DraftKeeper::arm()
{
    if (m_waiting.isEmpty())
        return m_timer.stop();
    Milliseconds next = Milliseconds::max();
    for (const Waiting& waiting : std::as_const(m_waiting))
        next = std::min(next, dueTime(waiting));
    m_timer.start(std::max(Milliseconds(0), next - m_ticks()));
}

void DraftKeeper::writeDue()
{
    const Milliseconds now = m_ticks();
    for (const DraftId& id : m_waiting.keys()) {
        if (dueTime(m_waiting[id]) <= now)
            write(id);
    }
    arm();
}

void DraftKeeper::flush()
{
    for (const DraftId& id : m_waiting.keys())
        write(id);
    m_timer.stop();
}

void DraftKeeper::write(DraftId id)
{
    const Content content = m_waiting.take(id).content;
    const Draft draft = content();
    ++m_writing[id];
    whenDone(m_drafts.put(draft), this,
             [this, draft, content](const Result<void>& result) { written(draft, content, result); });
}

void DraftKeeper::written(const Draft& draft, const Content& content, const Result<void>& result)
{
    // Zero once it was dropped: the answer is of no interest any more.
    const int before = m_writing.value(draft.id);
    if (before <= 1)
        m_writing.remove(draft.id);
    else
        --m_writing[draft.id];
    if (before == 0)
        return;
    if (result) {
        m_failed = false;
        Q_EMIT kept(draft);
        return;
    }
    if (!m_waiting.contains(draft.id)) {
        const Milliseconds now = m_ticks();
        m_waiting.insert(draft.id, {content, now, now, now + kRetry});
        arm();
    }
    if (!std::exchange(m_failed, true))
        Q_EMIT failed(result.error());
}

void DraftKeeper::drop(DraftId id)
{
    m_waiting.remove(id);
    m_writing.remove(id);
    arm();
    whenDone(m_drafts.drop(id), this, [](const Result<void>&) {
        // A draft that could not be deleted comes back at the next start: a duplicate is better than a loss.
    });
}

}  // namespace Seatdesk
