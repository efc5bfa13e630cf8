// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/defaultviews.h"
#include "domain/savedview.h"

#include <QAbstractListModel>
#include <QTimer>

#include <functional>
#include <optional>
#include <utility>

namespace Seatdesk {

class Records;
class Session;
class Settings;
struct RowChange;

/// One line of the list of views.
struct TicketView
{
    enum class Section { Own, Team, Person };  ///< those of every seat; the team's; the person's

    Section section = Section::Own;
    QString key;   ///< of one that every seat has; empty for a saved one
    QString name;  ///< of a saved one
    Query query;   ///< with its placeholders
    bool isWarning = false;
    Row row;  ///< of a saved one

    [[nodiscard]] bool isSaved() const { return !row.id.isNull(); }
    /// The same view after the list was read again.
    [[nodiscard]] bool isSame(const TicketView& other) const { return key == other.key && row.id == other.row.id; }
};

/// The views of the signed-in person with their counters: those of every seat, the team's, their own. Headings of
/// sections are rows of their own. Counters follow changes, several at once, and the minute.
class TicketViewModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum DataRole {
        HeadingRole = Qt::UserRole,  ///< true: a heading, DisplayRole is empty
        SectionRole,                 ///< TicketView::Section as int
        KeyRole,
        CountRole,  ///< invalid until counted
        WarningRole,
        QueryRole,  ///< JSON
    };

    TicketViewModel(Records& records, const Session& session, const Settings& settings, QObject* parent = nullptr);

    /// How a view reads for screen readers: the words are the window's. A heading has neither key nor row.
    void setWords(std::function<QString(const TicketView&)> words) { m_words = std::move(words); }
    /// The view of that row; nothing for a heading.
    [[nodiscard]] std::optional<TicketView> viewAt(int row) const;
    [[nodiscard]] int rowOf(const TicketView& view) const;
    /// The next or previous row that is a view, around the ends.
    [[nodiscard]] int step(int row, int by) const;
    /// When the counters were read; the epoch before that.
    [[nodiscard]] Instant countedAt() const { return m_countedAt; }
    /// Counts again in a moment: tickets can be found by their words that could not be found before.
    void countSoon();
    /// The view as it is asked now.
    [[nodiscard]] Query resolved(const Query& query) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void counted();

private:
    struct Line
    {
        bool heading = false;
        TicketView view;
        std::optional<qint64> count;
    };

    void apply(const QList<RowChange>& changes);
    void readSaved();
    void rebuild(const QList<Row>& saved);
    void count();
    void takeCounts(const QList<int>& places, const QList<qint64>& counts);

    Records& m_records;
    const Session& m_session;
    const Settings& m_settings;
    std::function<QString(const TicketView&)> m_words;
    QList<Line> m_lines;
    QTimer m_countTimer;
    QTimer m_minuteTimer;
    Instant m_countedAt{};
    bool m_counting = false;
    bool m_countAgain = false;
};

}  // namespace Seatdesk
