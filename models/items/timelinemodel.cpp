// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/timelinemodel.h"

#include "domain/attempt.h"
#include "domain/quote.h"
#include "domain/ticketclock.h"
#include "domain/timelineentry.h"

#include <algorithm>

namespace Seatdesk {

namespace {

using Source = TimelineItem::Source;

TimelineItem itemOf(const TimelineEntry& entry)
{
    return {Source::Entry,
            entry.id(),
            entry.at().value_or(entry.row().updatedAt),
            entry.by(),
            entry.kind().value_or(EntryKind::Note),
            entry.audience().value_or(Audience::Internal),
            entry.text(),
            entry.row()};
}

TimelineItem itemOf(const Attempt& attempt)
{
    return {Source::Attempt, attempt.id(),       attempt.at().value_or(attempt.row().updatedAt),
            attempt.by(),    EntryKind::Attempt, Audience::Customer,
            attempt.note(),  attempt.row()};
}

TimelineItem itemOf(const Quote& quote)
{
    return {Source::Quote, quote.id(),      quote.at().value_or(quote.row().updatedAt),
            quote.by(),    EntryKind::Note, Audience::Internal,
            quote.title(), quote.row()};
}

void appendClock(QList<TimelineItem>& items, const TicketClock& clock)
{
    const ClockState state = clock.state().value_or(ClockState::Void);
    if (state == ClockState::Void || !clock.startedAt())
        return;
    TimelineItem item{Source::ClockStarted, clock.id(), *clock.startedAt(), {}, EntryKind::Status,
                      Audience::Internal,   {},         clock.row()};
    items.append(item);
    if (!clock.endedAt())
        return;
    item.source = Source::ClockEnded;
    item.at = *clock.endedAt();
    items.append(item);
}

void markReversed(QList<TimelineItem>& items)
{
    const TimelineItem* last = nullptr;
    for (TimelineItem& item : items) {
        const TimelineEntry step(item.row);
        if (item.source != Source::Entry || item.kind != EntryKind::Status || !step.toState())
            continue;
        if (last && last->by == item.by) {
            const TimelineEntry before(last->row);
            item.reverses = before.fromState() == step.toState() && before.toState() == step.fromState();
        }
        last = &item;
    }
}

bool isSame(const TimelineItem& a, const TimelineItem& b)
{
    return a.id == b.id && a.source == b.source && a.row == b.row && a.reverses == b.reverses;
}

}  // namespace

TimelineModel::TimelineModel(QObject* parent) : QAbstractListModel(parent) {}

void TimelineModel::show(const TicketFile& file)
{
    QList<TimelineItem> items;
    for (const Row& row : file.entries)
        items.append(itemOf(TimelineEntry(row)));
    for (const Row& row : file.attempts)
        items.append(itemOf(Attempt(row)));
    for (const Row& row : file.quotes)
        items.append(itemOf(Quote(row)));
    for (const Row& row : file.ticket.clocks)
        appendClock(items, TicketClock(row));
    // One group has one moment; ids ascend in the order of making, derived ones and clocks follow.
    std::stable_sort(items.begin(), items.end(), [](const TimelineItem& a, const TimelineItem& b) {
        return a.at != b.at ? a.at < b.at : a.source < b.source;
    });
    markReversed(items);
    m_all = items;
    if (file.id() == m_ticket)
        return become(wanted());
    beginResetModel();
    m_ticket = file.id();
    m_shown = wanted();
    endResetModel();
}

void TimelineModel::clear()
{
    beginResetModel();
    m_ticket = {};
    m_all.clear();
    m_shown.clear();
    endResetModel();
}

void TimelineModel::setAudience(std::optional<Audience> audience)
{
    if (audience == m_audience)
        return;
    beginResetModel();
    m_audience = audience;
    m_shown = wanted();
    endResetModel();
}

QList<TimelineItem> TimelineModel::wanted() const
{
    QList<TimelineItem> items;
    for (const TimelineItem& item : m_all) {
        if (!m_audience || item.isAudience(*m_audience))
            items.append(item);
    }
    return items;
}

/// What is the same at the beginning stays; the rest, nearly always the newest lines, is put in anew.
void TimelineModel::become(const QList<TimelineItem>& items)
{
    const auto different = std::mismatch(m_shown.begin(), m_shown.end(), items.begin(), items.end(), isSame);
    const auto kept = static_cast<int>(std::distance(m_shown.begin(), different.first));
    if (kept < m_shown.size()) {
        beginRemoveRows({}, kept, static_cast<int>(m_shown.size()) - 1);
        m_shown = m_shown.mid(0, kept);
        endRemoveRows();
    }
    if (kept < items.size()) {
        beginInsertRows({}, kept, static_cast<int>(items.size()) - 1);
        m_shown = items;
        endInsertRows();
    }
}

int TimelineModel::countOf(Audience audience) const
{
    return static_cast<int>(
        std::count_if(m_all.begin(), m_all.end(), [&](const TimelineItem& item) { return item.isAudience(audience); }));
}

int TimelineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant TimelineModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == ItemRole)
        return QVariant::fromValue(m_shown.at(index.row()));
    return role == Qt::DisplayRole ? QVariant(m_shown.at(index.row()).text) : QVariant();
}

}  // namespace Seatdesk
