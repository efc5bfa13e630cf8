// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clockreading.h"
#include "domain/query.h"
#include "domain/result.h"
#include "domain/ticket.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QFuture>
#include <QHash>
#include <QSet>
#include <QTimer>

#include <functional>
#include <optional>
#include <utility>

namespace Seatdesk {

class Records;
struct RowChange;

/// The tickets of a view. Opened by its keys (8 bytes a row); the rows themselves are read as they come into sight,
/// some more beyond either end, and forgotten again. Changes are taken over row by row: what is selected and where one
/// has scrolled to stays. Hands out keys and values, never words or colours.
class TicketListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Sync, Number, Kind, Summary, Customer, State, Owner, Clock };
    static constexpr int kColumns = static_cast<int>(Column::Clock) + 1;

    enum DataRole {
        LoadedRole = Qt::UserRole,  ///< false: the row is not here yet
        SortRole,                   ///< the value that the column sorts by
        ClockRole,                  ///< ClockReading, as of now
        IdRole,                     ///< the ticket's id as text
    };

    /// `records` and `time` outlive the model.
    TicketListModel(Records& records, const TimeSource& time, QObject* parent = nullptr);

    /// Shows the rows of a resolved query. `fresh`: another view, filter or order, of which the first rows are
    /// wanted at once; else the same at another minute, of which selection and place are kept.
    void open(const Query& query, bool fresh = true);
    [[nodiscard]] const Query& query() const { return m_query; }
    /// The order that a click on the column's header asks for.
    [[nodiscard]] static QList<SortKey> sortOf(Column column, bool descending);
    /// The column that the query sorts by; nothing when it is none of these.
    [[nodiscard]] std::optional<Column> sortColumn() const;

    /// Whether the first rows have been read since open(); of very many the rest follows.
    [[nodiscard]] bool isOpened() const { return m_opened; }
    /// Whether all keys of the view have been read.
    [[nodiscard]] bool isComplete() const { return m_complete; }
    /// How the values of a row read, for copies and for screen readers: the words are the window's.
    void setWords(std::function<QString(const Ticket&, Column)> words) { m_words = std::move(words); }
    /// These rows are in sight now: those not here are read at once, before some beyond either end. Whether all are
    /// here.
    bool show(int first, int last);
    /// The ticket if its row is here, until the next change; else null, and it is read.
    [[nodiscard]] const Ticket* peek(int row) const;
    /// The ticket, if its row is here.
    [[nodiscard]] std::optional<Ticket> ticketAt(int row) const;
    [[nodiscard]] RecordId idAt(int row) const;
    /// The row of that ticket, if it is among those that are here; else -1.
    [[nodiscard]] int rowOf(RecordId ticket) const;
    /// The row with that key; -1 when it is not in the view.
    [[nodiscard]] int rowOfKey(qint64 key) const { return static_cast<int>(m_keys.indexOf(key)); }
    [[nodiscard]] qint64 keyAt(int row) const { return m_keys.value(row); }
    [[nodiscard]] int cachedRows() const { return static_cast<int>(m_rows.size()); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    /// The names and icons of the columns, which are the window's.
    bool setHeaderData(int section, Qt::Orientation orientation, const QVariant& value,
                       int role = Qt::EditRole) override;

    static constexpr int kPage = 64;
    static constexpr int kCached = 1024;

Q_SIGNALS:
    /// The view's first keys, all of its keys, or all of them again have been read.
    void opened();
    void failed(const Seatdesk::Error& error);

private:
    using Run = std::pair<int, int>;  ///< the first and the last of rows that follow each other

    void apply(const QList<RowChange>& changes);
    void readKeys();
    void takeKeys(const QList<qint64>& keys);
    void become(const QList<qint64>& keys);
    void reorder(const QList<qint64>& keys);
    void want(int row) const;
    void readWanted();
    void readPage(int from, int to);
    void readBeyond(int from, int to, int edge);
    [[nodiscard]] bool isHere(int row) const { return m_rows.contains(m_keys.at(row)); }
    void takeRows(const QList<Row>& rows, const QList<Run>& runs);

    Records& m_records;
    const TimeSource& m_time;
    Query m_query;
    QList<qint64> m_keys;
    mutable QCache<qint64, Ticket> m_rows;
    std::function<QString(const Ticket&, Column)> m_words;
    QList<QHash<int, QVariant>> m_headers = QList<QHash<int, QVariant>>(kColumns);
    QTimer m_changeTimer;
    mutable QTimer m_wantTimer;
    mutable int m_wantFirst = -1;
    mutable int m_wantLast = -1;
    QSet<qint64> m_asked;
    QFuture<Result<QList<qint64>>> m_keysFuture;
    quint64 m_round = 0;
    quint64 m_order = 0;  ///< counted up whenever rows may stand elsewhere
    bool m_fresh = true;
    bool m_opened = false;
    bool m_complete = false;
    bool m_readingKeys = false;
    bool m_keysStale = false;
};

}  // namespace Seatdesk

Q_DECLARE_METATYPE(Seatdesk::ClockReading)
