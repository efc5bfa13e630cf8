// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/dutylogentry.h"
#include "items/liverows.h"

#include <QHash>

#include <optional>

namespace Seatdesk {

/// Which entries of a team's book are read.
struct DutyLogFilter
{
    std::optional<Instant> from;   ///< when they were written
    std::optional<Instant> until;  ///< no more
    std::optional<BookCategory> category;
    QString words;

    bool operator==(const DutyLogFilter&) const = default;
};

/// A team's duty log (值班日志): its book and what stands in it, in the order of the book; what has no number yet comes
/// last. GUI thread.
class DutyLog : public QObject
{
    Q_OBJECT

public:
    explicit DutyLog(Records& records, QObject* parent = nullptr);

    void setTeam(ScopeId team);
    [[nodiscard]] ScopeId team() const { return m_team; }
    void setFilter(const DutyLogFilter& filter);
    /// Reads kPage older ones as well.
    void readOlder();

    /// The book that is written in; null when there is none.
    [[nodiscard]] const Row* book() const;
    /// The number for the next book of the team.
    [[nodiscard]] qint64 nextNumber() const;
    [[nodiscard]] const QList<DutyLogEntry>& entries() const { return m_all; }
    /// That entry of the book, on whatever day it stands, with what is known of it.
    [[nodiscard]] DutyLogEntry read(const Row& row) const;
    /// Whether the book, and what stands in it, was read.
    [[nodiscard]] bool isLoaded() const;
    /// Whether older ones than entries() fit the filter.
    [[nodiscard]] bool hasOlder() const { return m_entries.rows().size() >= m_limit; }

    static constexpr int kPage = 200;

Q_SIGNALS:
    void changed();
    void failed(const Seatdesk::Error& error);

private:
    void askEntries();
    void askOthers();
    void gather();
    void ask(LiveRows& rows, const QString& record, const QSet<QString>& ids);

    ScopeId m_team;
    DutyLogFilter m_filter;
    int m_limit = kPage;
    RecordId m_asked;  ///< the book whose entries are read
    LiveRows m_books;
    LiveRows m_entries;
    LiveRows m_corrections;  ///< all of the book
    LiveRows m_originals;    ///< that the entries read put right
    LiveRows m_tickets;
    QList<DutyLogEntry> m_all;
    QHash<RecordId, qint64> m_correctedBy;
};

}  // namespace Seatdesk
