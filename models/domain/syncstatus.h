// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/doubtedbook.h"
#include "domain/tray.h"

#include <QFuture>
#include <QObject>

#include <optional>

namespace Seatdesk {

/// Where this seat stands with the authority, for the one small indicator. In the GUI thread.
class SyncStatus : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Synced,
        Waiting,
        Attention,  ///< something was refused, a book is in doubt, or the authority answers with an error that does not
                    ///< pass by itself
        Offline,    ///< nobody answers
    };

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] int waiting() const { return m_waiting; }
    [[nodiscard]] int attention() const { return m_attention; }
    /// When the authority last answered, by this PC's clock.
    [[nodiscard]] Instant asOf() const { return m_asOf; }
    /// The same by the authority's clock, as everything else is shown.
    [[nodiscard]] Instant shownAsOf() const { return m_asOf == Instant{} ? m_asOf : m_asOf + m_serverAhead; }

    /// Why the last round failed, as an authority says it; empty when it did not.
    [[nodiscard]] const std::optional<Error>& trouble() const { return m_trouble; }

    /// A part of what a new seat is filled with, in the order of a person's interest.
    enum class Part { Basics, Tickets, TimeLines, Customers, Knowledge, Other };
    struct Fetching
    {
        Part part = Part::Basics;
        qint64 rows = 0;  ///< of this part, so far

        bool operator==(const Fetching&) const = default;
    };
    /// What comes just now of that; empty when nothing does.
    [[nodiscard]] const std::optional<Fetching>& fetching() const { return m_fetching; }
    /// Until the next update().
    void setFetching(const Fetching& fetching);

    /// How far the authority's clock is ahead of this PC's.
    [[nodiscard]] Duration serverAhead() const { return m_serverAhead; }
    /// Shown with the next update.
    void setServerAhead(Duration ahead) { m_serverAhead = ahead; }

    /// The bound books whose history is not the one that this seat has seen.
    [[nodiscard]] const QList<DoubtedBook>& doubtedBooks() const { return m_doubtedBooks; }
    /// Shown with the next update.
    void setDoubtedBooks(const QList<DoubtedBook>& books) { m_doubtedBooks = books; }

    /// `served`: rounds end well in spite of the trouble, so that only what waits is not synchronised.
    void update(bool reachable, int waiting, int attention, Instant asOf, std::optional<Error> trouble = {},
                bool served = false);

Q_SIGNALS:
    void changed();

private:
    State m_state = State::Synced;
    int m_waiting = 0;
    int m_attention = 0;
    Instant m_asOf{};
    Duration m_serverAhead{};
    QList<DoubtedBook> m_doubtedBooks;
    std::optional<Error> m_trouble;
    int m_collisions = 0;  ///< rounds in a row that ended with Busy
    std::optional<Fetching> m_fetching;
};

/// What became of this person's work: what the authority refused, what waits, and the last that it took.
class Tray
{
public:
    virtual ~Tray() = default;

    /// All that was refused, then what waits and what was taken last, each in the order it was done.
    virtual QFuture<Result<QList<TrayItem>>> items() = 0;
    /// The person has dealt with the item; it leaves the tray and its row needs no more attention.
    virtual QFuture<Result<void>> resolve(const TrayItem& item) = 0;
    /// Takes resolve() back: the item stands in the tray again and its row needs attention. NotFound once it has been
    /// forgotten, some days later.
    virtual QFuture<Result<void>> bringBack(const TrayItem& item) = 0;
};

}  // namespace Seatdesk
