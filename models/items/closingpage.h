// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bookbody.h"
#include "items/announcementboard.h"
#include "items/planboard.h"
#include "items/shiftboard.h"

#include <array>
#include <memory>

namespace Seatdesk {

/// What a shift is handed over with.
enum class ClosingKind {
    Overdue,       ///< clocks that were broken
    RunningOut,    ///< clocks that warn
    Undispatched,  ///< recorded or returned
    Stuck,
    Promised,      ///< replies that were promised
    Unread,        ///< announcements that somebody on the shift must read and has not
    StaffChanges,  ///< entries of the log, as the next ones
    Equipment,
    Inventory,
    Emergency,  ///< plans by which the team works
    Papers,     ///< numbered forms that were printed and not keyed in
    Carried,    ///< open items
};
inline constexpr int kClosingKinds = 12;

template <>
struct EnumKeys<ClosingKind>
{
    static constexpr std::array<QLatin1StringView, kClosingKinds> names{
        QLatin1StringView("overdue"),       QLatin1StringView("running_out"), QLatin1StringView("undispatched"),
        QLatin1StringView("stuck"),         QLatin1StringView("promised"),    QLatin1StringView("unread"),
        QLatin1StringView("staff_changes"), QLatin1StringView("equipment"),   QLatin1StringView("inventory"),
        QLatin1StringView("emergency"),     QLatin1StringView("papers"),      QLatin1StringView("carried")};
};

/// The page that hands over a team's shift, filled by itself: what is open in tickets, clocks and announcements, what
/// the log says of this shift, and what is carried over. GUI thread.
class ClosingPage : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    ClosingPage(Records& records, const Session& session, const Settings& settings, ShiftBoard& board,
                QObject* parent = nullptr);

    /// The book whose entries count; null: none.
    void setBook(RecordId book);
    /// More than a shift can hand over: of each kind of ticket, and of forms, one more is read, and none beyond, so
    /// that a hundred thousand tickets that were imported are not held for this.
    static constexpr int kMostTickets = 1000;
    /// What stands behind a line: tickets, announcements, entries, plans at work, forms or open items.
    [[nodiscard]] QList<Row> rows(ClosingKind kind) const;
    /// The plans behind ClosingKind::Emergency.
    [[nodiscard]] const PlanBoard& plans() const { return m_plans; }
    /// Who of the shift has to read that announcement and has not.
    [[nodiscard]] QList<Row> unreadBy(RecordId announcement) const;
    /// Whether everything has been read once.
    [[nodiscard]] bool isLoaded() const;

Q_SIGNALS:
    void changed();
    void failed(const Seatdesk::Error& error);

private:
    void ask();
    void askTickets();
    void askEntries();
    void askItems();
    void askPapers();
    [[nodiscard]] QList<Row> unreadAnnouncements() const;
    [[nodiscard]] QList<Row> entriesOf(BookCategory category) const;
    [[nodiscard]] Instant shiftBegan() const;

    static constexpr int kTicketKinds = 5;

    const Session& m_session;
    const Settings& m_settings;
    ShiftBoard& m_board;
    RecordId m_book;
    ScopeId m_team;
    Instant m_since{};
    AnnouncementBoard m_announcements;
    std::array<std::unique_ptr<LiveRows>, kTicketKinds> m_tickets;
    LiveRows m_entries;
    LiveRows m_items;
    LiveRows m_papers;
    PlanBoard m_plans;
    QTimer m_clock;
};

}  // namespace Seatdesk
