// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clockkeys.h"
#include "domain/ticketkeys.h"
#include "items/ticketfile.h"

#include <QAbstractListModel>

#include <optional>

namespace Seatdesk {

/// One line of all that happened to a ticket, whatever record tells it.
struct TimelineItem
{
    enum class Source { Entry, Attempt, Quote, ClockStarted, ClockEnded };

    Source source = Source::Entry;
    RecordId id;
    Instant at{};
    StaffId by;
    EntryKind kind = EntryKind::Status;  ///< of an Entry
    Audience audience = Audience::Internal;
    QString text;
    Row row;
    bool reverses = false;  ///< a step by which this person went back over their own last step

    [[nodiscard]] bool isAudience(Audience wanted) const { return audience == wanted; }
};

/// A ticket's one time line, in the order of time: entries, attempts to call back, quoted articles, clocks. Can be
/// narrowed to what colleagues or what the customer was told.
class TimelineModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum DataRole { ItemRole = Qt::UserRole };

    explicit TimelineModel(QObject* parent = nullptr);

    /// Another state of the same ticket only adds what is new; another ticket resets.
    void show(const TicketFile& file);
    void clear();
    /// Nothing: all of it.
    void setAudience(std::optional<Audience> audience);
    [[nodiscard]] std::optional<Audience> audience() const { return m_audience; }
    [[nodiscard]] int countOf(Audience audience) const;
    [[nodiscard]] int countAll() const { return static_cast<int>(m_all.size()); }
    [[nodiscard]] const TimelineItem& itemAt(int row) const { return m_shown.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    void become(const QList<TimelineItem>& items);
    [[nodiscard]] QList<TimelineItem> wanted() const;

    RecordId m_ticket;
    QList<TimelineItem> m_all;
    QList<TimelineItem> m_shown;
    std::optional<Audience> m_audience;
};

}  // namespace Seatdesk

Q_DECLARE_METATYPE(Seatdesk::TimelineItem)
