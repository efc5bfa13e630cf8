// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/ticketlistmodel.h"

#include "domain/records.h"
#include "domain/whendone.h"
#include "items/keyedrows.h"
#include "items/ticketcolumns.h"

#include <algorithm>

namespace Seatdesk {

namespace {

/// Changes arrive in bursts (an import, a sync): the view is read again once for all of them.
constexpr int kCoalesceMs = 60;
constexpr qsizetype kMostSteps = 200;
constexpr int kLeastAhead = 16;
constexpr int kFirstRows = 256;

}  // namespace

TicketListModel::TicketListModel(Records& records, const TimeSource& time, QObject* parent)
    : QAbstractTableModel(parent), m_records(records), m_time(time), m_rows(kCached)
{
    m_changeTimer.setSingleShot(true);
    m_changeTimer.setInterval(kCoalesceMs);
    m_wantTimer.setSingleShot(true);
    m_wantTimer.setInterval(0);
    connect(&m_changeTimer, &QTimer::timeout, this, &TicketListModel::readKeys);
    connect(&m_wantTimer, &QTimer::timeout, this, &TicketListModel::readWanted);
    connect(&m_records.feed(), &RecordFeed::changed, this, &TicketListModel::apply);
    connect(&m_records.feed(), &RecordFeed::reset, this, [this] { open(m_query); });
}

void TicketListModel::open(const Query& query, bool fresh)
{
    if (query.record.isEmpty())
        return;
    m_query = query;
    m_query.fields.clear();
    m_fresh = m_fresh || fresh;
    m_complete = false;
    ++m_round;
    m_readingKeys = false;
    m_keysFuture.cancel();
    readKeys();
}

QList<SortKey> TicketListModel::sortOf(Column column, bool descending)
{
    return {{QString(TicketColumns::field(column)), descending}};
}

std::optional<TicketListModel::Column> TicketListModel::sortColumn() const
{
    if (m_query.sort.isEmpty())
        return std::nullopt;
    for (int i = 0; i < kColumns; ++i) {
        if (m_query.sort.constFirst().field == TicketColumns::field(Column(i)))
            return Column(i);
    }
    return std::nullopt;
}

/// What is seen first of a fresh view is asked for first: of very many rows the whole order takes longer.
void TicketListModel::readKeys()
{
    if (m_query.record.isEmpty())
        return;
    if (m_readingKeys) {
        m_keysStale = true;
        return;
    }
    m_readingKeys = true;
    m_keysStale = false;
    m_changeTimer.stop();
    Query query = m_query;
    query.limit = m_fresh ? kFirstRows : m_query.limit;
    m_keysFuture = m_records.keys(query);
    whenDone(m_keysFuture, this, [this, round = m_round, first = m_fresh](const Result<QList<qint64>>& keys) {
        if (round != m_round)
            return;  // another view was opened meanwhile
        m_readingKeys = false;
        m_complete = keys && (!first || keys->size() != kFirstRows);
        if (keys)
            takeKeys(*keys);
        else
            Q_EMIT failed(keys.error());
        if (keys && !m_complete) {
            // The rows in sight come before the rest of the order: one thread reads both.
            readPage(0, kPage);
            readKeys();
        } else if (m_keysStale)
            m_changeTimer.start();
    });
}

void TicketListModel::takeKeys(const QList<qint64>& keys)
{
    ++m_order;
    if (m_fresh) {
        beginResetModel();
        m_keys = keys;
        m_rows.clear();
        m_asked.clear();
        m_wantFirst = m_wantLast = -1;
        m_fresh = false;
        m_opened = true;
        endResetModel();
    } else {
        become(keys);
    }
    Q_EMIT opened();
}

/// A filter that leaves a few of many rows standing apart would take thousands of steps: then a reset is kinder, and
/// the view finds its selection again by key.
void TicketListModel::become(const QList<qint64>& keys)
{
    const KeyedSteps steps = KeyedSteps::between(m_keys, keys);
    if (steps.count() > kMostSteps) {
        beginResetModel();
        m_keys = keys;
        endResetModel();
        return;
    }
    for (const KeyedSteps::Run& run : steps.removals) {
        beginRemoveRows({}, static_cast<int>(run.first), static_cast<int>(run.first + run.count - 1));
        m_keys.remove(run.first, run.count);
        endRemoveRows();
    }
    if (steps.isReordered())
        reorder(steps.ordered);
    for (const KeyedSteps::Run& run : steps.insertions) {
        beginInsertRows({}, static_cast<int>(run.first), static_cast<int>(run.first + run.count - 1));
        m_keys = m_keys.mid(0, run.first) + keys.mid(run.first, run.count) + m_keys.mid(run.first);
        endInsertRows();
    }
}

void TicketListModel::reorder(const QList<qint64>& keys)
{
    const KeyedMove move = KeyedMove::between(m_keys, keys);
    if (move.isOne()) {
        const auto from = static_cast<int>(move.from);
        const auto to = static_cast<int>(move.to);
        beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
        m_keys = keys;
        endMoveRows();
        return;
    }
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<qint64> kept;
    for (const QModelIndex& one : before)
        kept.append(m_keys.at(one.row()));
    m_keys = keys;
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(rowOfKey(kept.at(i)), before.at(i).column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void TicketListModel::apply(const QList<RowChange>& changes)
{
    bool concerned = false;
    for (const RowChange& change : changes) {
        if (change.row.record != m_query.record)
            continue;
        concerned = true;
        const qint64 key = change.row.key;
        if (change.gone || change.row.deleted || !m_rows.contains(key))
            continue;
        m_rows.insert(key, new Ticket(change.row));
        const int row = rowOfKey(key);
        if (row >= 0)
            Q_EMIT dataChanged(index(row, 0), index(row, kColumns - 1));
    }
    if (concerned && !m_changeTimer.isActive())
        m_changeTimer.start();
}

/// Remembers that the row is looked at; the rows in sight are read together once the view has painted.
void TicketListModel::want(int row) const
{
    m_wantFirst = m_wantFirst < 0 ? row : std::min(m_wantFirst, row);
    m_wantLast = std::max(m_wantLast, row);
    if (!m_wantTimer.isActive())
        m_wantTimer.start();
}

void TicketListModel::readWanted()
{
    if (m_wantFirst < 0)
        return;
    // Those in sight by themselves first, which is quicker than a page.
    if (m_wantLast - m_wantFirst < kPage)
        readPage(m_wantFirst, std::min(rowCount(), m_wantLast + 1));
    int first = m_wantFirst - m_wantFirst % kPage;
    const int last = std::min(rowCount(), m_wantLast - m_wantLast % kPage + kPage);
    m_wantFirst = m_wantLast = -1;
    // One who scrolls over 100,000 rows gets those looked at last.
    first = std::max(first, last - kCached / 2);
    readPage(first, last);
}

bool TicketListModel::show(int first, int last)
{
    first = std::max(0, first);
    last = std::min(rowCount() - 1, last);
    if (first > last)
        return true;
    readPage(first, last + 1);
    // A screen more either way, asked for when half of it is left.
    const int ahead = std::max(kLeastAhead, last - first + 1);
    readBeyond(last + 1, last + 1 + ahead, last + ahead / 2);
    readBeyond(first - ahead, first, first - ahead / 2);
    for (int row = first; row <= last; ++row) {
        if (!isHere(row))
            return false;
    }
    return true;
}

/// Reads ahead if the row at `edge`, or the last before it, is neither here nor asked for.
void TicketListModel::readBeyond(int from, int to, int edge)
{
    const int probe = std::clamp(edge, 0, rowCount() - 1);
    if (!isHere(probe) && !m_asked.contains(m_keys.at(probe)))
        readPage(std::max(0, from), std::min(rowCount(), to));
}

void TicketListModel::readPage(int from, int to)
{
    QList<qint64> missing;
    QList<Run> runs;
    for (int row = from; row < to; ++row) {
        const qint64 key = m_keys.at(row);
        if (m_rows.contains(key) || m_asked.contains(key))
            continue;
        missing.append(key);
        if (runs.isEmpty() || runs.constLast().second + 1 < row)
            runs.append({row, row});
        runs.last().second = row;
    }
    if (missing.isEmpty())
        return;
    m_asked.unite({missing.begin(), missing.end()});
    whenDone(m_records.rows(m_query.record, missing, TicketColumns::fields()), this,
             [this, missing, runs, order = m_order](const Result<QList<Row>>& rows) {
                 if (rows && order == m_order)
                     takeRows(*rows, runs);
                 else if (rows)
                     takeRows(*rows, {{0, rowCount() - 1}});  // they stand elsewhere now
                 else
                     Q_EMIT failed(rows.error());
                 for (const qint64 key : missing)
                     m_asked.remove(key);
             });
}

/// Tells of no row that was here before: what is in sight is not painted once more for what is read ahead.
void TicketListModel::takeRows(const QList<Row>& rows, const QList<Run>& runs)
{
    for (const Row& one : rows)
        m_rows.insert(one.key, new Ticket(one));
    for (const auto& [first, last] : runs) {
        if (!rows.isEmpty() && first <= last)
            Q_EMIT dataChanged(index(first, 0), index(last, kColumns - 1));
    }
}

const Ticket* TicketListModel::peek(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const Ticket* ticket = m_rows.object(m_keys.at(row));
    if (!ticket)
        want(row);
    return ticket;
}

std::optional<Ticket> TicketListModel::ticketAt(int row) const
{
    const Ticket* ticket = peek(row);
    return ticket ? std::optional<Ticket>(*ticket) : std::nullopt;
}

RecordId TicketListModel::idAt(int row) const
{
    const Ticket* ticket = peek(row);
    return ticket ? ticket->id() : RecordId();
}

int TicketListModel::rowOf(RecordId ticket) const
{
    const QList<qint64> keys = m_rows.keys();
    for (const qint64 key : keys) {
        const Ticket* cached = m_rows.object(key);
        if (cached && cached->id() == ticket)
            return rowOfKey(key);
    }
    return -1;
}

int TicketListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_keys.size());
}

int TicketListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant TicketListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Ticket* ticket = m_rows.object(m_keys.at(index.row()));
    if (role == LoadedRole)
        return ticket != nullptr;
    if (!ticket) {
        want(index.row());
        return {};
    }
    const auto column = Column(index.column());
    switch (role) {
        case Qt::DisplayRole:
            return TicketColumns::display(*ticket, column);
        case Qt::AccessibleTextRole:
            return m_words ? QVariant(m_words(*ticket, column)) : QVariant();
        case SortRole:
            return TicketColumns::sortValue(*ticket, column);
        case ClockRole:
            return QVariant::fromValue(ClockReading::of(*ticket, m_time.now()));
        case IdRole:
            return ticket->id().toString();
        default:
            return {};
    }
}

QVariant TicketListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kColumns)
        return {};
    return m_headers.at(section).value(role);
}

bool TicketListModel::setHeaderData(int section, Qt::Orientation orientation, const QVariant& value, int role)
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kColumns)
        return false;
    m_headers[section].insert(role == Qt::EditRole ? int(Qt::DisplayRole) : role, value);
    Q_EMIT headerDataChanged(orientation, section, section);
    return true;
}

}  // namespace Seatdesk
