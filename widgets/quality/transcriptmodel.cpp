// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/quality/transcriptmodel.h"

#include "widgets/quality/soundwords.h"
#include "widgets/quality/transcriptwords.h"

#include <algorithm>

namespace Seatdesk {

void TranscriptModel::setEntries(std::vector<TranscriptEntry> entries, int agentVoice)
{
    beginResetModel();
    m_entries = std::move(entries);
    std::stable_sort(m_entries.begin(), m_entries.end(),
                     [](const TranscriptEntry& a, const TranscriptEntry& b) { return a.from < b.from; });
    for (TranscriptEntry& entry : m_entries)
        mark(entry);
    m_agentVoice = agentVoice;
    m_now = -1;
    endResetModel();
}

void TranscriptModel::setNow(double second)
{
    const auto after = std::upper_bound(m_entries.begin(), m_entries.end(), second,
                                        [](double at, const TranscriptEntry& entry) { return at < entry.from; });
    const int row = static_cast<int>(after - m_entries.begin()) - 1;
    if (row == m_now)
        return;
    for (const int changed : {std::exchange(m_now, row), row}) {
        if (changed >= 0)
            Q_EMIT dataChanged(index(changed), index(changed));
    }
}

void TranscriptModel::mark(TranscriptEntry& entry) const
{
    entry.found.clear();
    const QString& text = entry.line.text;
    for (qsizetype at = 0; !entry.isHidden && !m_words.isEmpty() && at >= 0;) {
        at = text.indexOf(m_words, at, Qt::CaseInsensitive);
        if (at < 0)
            break;
        entry.found.append({at, m_words.size()});
        at += m_words.size();
    }
}

void TranscriptModel::search(const QString& words)
{
    m_words = words;
    for (TranscriptEntry& entry : m_entries)
        mark(entry);
    if (!m_entries.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int TranscriptModel::foundRows() const
{
    return static_cast<int>(std::count_if(m_entries.begin(), m_entries.end(),
                                          [](const TranscriptEntry& entry) { return !entry.found.isEmpty(); }));
}

template <typename Holds>
int TranscriptModel::next(int row, const Holds& holds) const
{
    for (int step = 1; step <= rowCount(); ++step) {
        const int at = (std::max(row, -1) + step) % rowCount();
        if (holds(m_entries[static_cast<size_t>(at)]))
            return at;
    }
    return -1;
}

int TranscriptModel::nextFound(int row) const
{
    return next(row, [](const TranscriptEntry& entry) { return !entry.found.isEmpty(); });
}

int TranscriptModel::nextTaboo(int row) const
{
    return next(row, [](const TranscriptEntry& entry) { return !entry.taboo.isEmpty(); });
}

int TranscriptModel::tabooCount() const
{
    int count = 0;
    for (const TranscriptEntry& entry : m_entries)
        count += static_cast<int>(entry.taboo.size());
    return count;
}

const TranscriptEntry* TranscriptModel::entryAt(const QModelIndex& index) const
{
    if (index.model() != this || !index.isValid() || index.row() >= rowCount())
        return nullptr;
    return &m_entries[static_cast<size_t>(index.row())];
}

int TranscriptModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant TranscriptModel::data(const QModelIndex& index, int role) const
{
    const TranscriptEntry* entry = entryAt(index);
    if (!entry || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole))
        return {};
    if (role == Qt::ToolTipRole) {
        QStringList better;
        for (const WordingHit& hit : entry->taboo)
            better.append(hit.better);
        return better.join(u'\n');
    }
    const QString clock = SoundWords::clock(entry->from);
    if (entry->heard)
        return QStringLiteral("%1 %2 %3")
            .arg(clock, SoundWords::event(*entry->heard, m_agentVoice),
                 SoundWords::length(entry->heard->span.seconds()));
    QStringList words{clock, TranscriptWords::speaker(entry->line), entry->line.text};
    words.removeAll(QString());
    if (role == Qt::AccessibleTextRole && !entry->taboo.isEmpty())
        words.append(tr("(taboo wording)"));
    return words.join(u' ');
}

}  // namespace Seatdesk
