// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keyedsalvage.h"

#include "domain/ids.h"
#include "store/rowtaker.h"

#include <QStringList>

namespace Seatdesk {

namespace {

using Way = TableWalk::Way;

/// An id has so many bytes; a shorter text counts as if it went on with zeros.
constexpr int kWidth = 16;

/// The bytes as one large number, more or less by a power of two; nothing where it has no place for that.
std::optional<QByteArray> moved(QByteArray bytes, int bit, Way way)
{
    const int step = 1 << bit % 8;
    for (qsizetype i = bytes.size() - 1 - bit / 8, first = i; i >= 0; --i) {
        const int by = i == first ? step : 1;
        const int sum = static_cast<unsigned char>(bytes.at(i)) + (way == Way::Forwards ? by : -by);
        bytes[i] = static_cast<char>(sum & 0xff);
        if (sum >= 0 && sum <= 0xff)
            return bytes;
    }
    return {};
}

int typeOf(const QString& declared)
{
    return declared == u"text" ? SQLITE_TEXT : declared == u"blob" ? SQLITE_BLOB : SQLITE_INTEGER;
}

QString textOf(sqlite3_stmt* select, int column)
{
    return QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(select, column)));
}

}  // namespace

KeyedSalvage::KeyedSalvage(sqlite3* damaged, sqlite3* fresh, QString table, RowTaker& taker)
    : m_damaged(damaged), m_table(std::move(table)), m_taker(taker)
{
    const RawStatement columns = rawStatement(
        fresh, QStringLiteral("select name, cid, lower(type) from pragma_table_info('%1') where pk > 0 order by pk")
                   .arg(m_table));
    while (sqlite3_step(columns.get()) == SQLITE_ROW)
        m_key.push_back(
            {textOf(columns.get(), 0), sqlite3_column_int(columns.get(), 1), typeOf(textOf(columns.get(), 2))});
}

TableWalk KeyedSalvage::walk(Way way)
{
    TableWalk walk;
    Key at;
    RawStatement select = selectFrom(at, way);
    if (!select || m_key.empty())
        return {1, false};
    bool isWhole = true;
    while (select) {
        const bool isEnd = readOn(select.get(), at, way, walk);
        walk.ended = isEnd && isWhole;
        if (isEnd || m_taker.failure() != SQLITE_OK)
            return walk;
        ++walk.unread;
        isWhole = isWhole && (way == Way::Forwards || !at.empty());
        const std::optional<Key> next = beyond(at.empty() ? edge(way) : at, way);
        if (!next)
            return walk;
        at = *next;
        select = selectFrom(at, way);
    }
    return walk;
}

/// To the end (true) or to what cannot be read. A key that does not follow the one before is that of a damaged row.
bool KeyedSalvage::readOn(sqlite3_stmt* select, Key& at, Way way, TableWalk& walk)
{
    bool isTaken = false;
    int state = sqlite3_step(select);
    for (; state == SQLITE_ROW; state = sqlite3_step(select)) {
        const std::optional<Key> key = keyOf(select);
        const bool follows = key && leads(*key, at, way) && !(isTaken && *key == at);
        if (follows) {
            at = *key;
            isTaken = true;
        }
        if (!follows || m_taker.take(select, 0) == RowTaker::Answer::Refused)
            ++walk.unread;
    }
    return state == SQLITE_DONE;
}

/// Where to look from when the first page of all cannot be read. Ids begin with the time at which they were made.
KeyedSalvage::Key KeyedSalvage::edge(Way way) const
{
    if (way == Way::Forwards)
        return {QByteArray(kWidth, '\0')};
    return {m_key.front().type == SQLITE_BLOB ? newId<RecordId>().toBytes() : QByteArray(kWidth, '\x7f')};
}

RawStatement KeyedSalvage::selectFrom(const Key& key, Way way) const
{
    const bool back = way == Way::Backwards;
    QStringList names;
    QStringList order;
    for (const Column& column : m_key) {
        names.append(u'"' + column.name + u'"');
        order.append(names.last() + (back ? QStringLiteral(" desc") : QString()));
    }
    QString where;
    if (!key.empty()) {
        names = names.mid(0, static_cast<qsizetype>(key.size()));
        const QStringList marks(names.size(), QStringLiteral("?"));
        where = QStringLiteral("where (%1) %2 (%3) ")
                    .arg(names.join(u','), back ? QStringLiteral("<=") : QStringLiteral(">="), marks.join(u','));
    }
    RawStatement select = rawStatement(
        m_damaged, QStringLiteral("select * from \"%1\" %2order by %3").arg(m_table, where, order.join(u',')));
    for (size_t i = 0; select && i < key.size(); ++i) {
        const int place = static_cast<int>(i) + 1;
        const auto* bytes = std::get_if<QByteArray>(&key[i]);
        if (!bytes)
            sqlite3_bind_int64(select.get(), place, std::get<qint64>(key[i]));
        else if (m_key[i].type == SQLITE_TEXT)
            sqlite3_bind_text(select.get(), place, bytes->constData(), static_cast<int>(bytes->size()),
                              SQLITE_TRANSIENT);
        else
            sqlite3_bind_blob(select.get(), place, bytes->constData(), static_cast<int>(bytes->size()),
                              SQLITE_TRANSIENT);
    }
    return select;
}

/// Nothing where the row has no key as the table asks for: its cell is damaged.
std::optional<KeyedSalvage::Key> KeyedSalvage::keyOf(sqlite3_stmt* select) const
{
    Key key;
    for (const Column& column : m_key) {
        if (sqlite3_column_type(select, column.place) != column.type)
            return {};
        if (column.type == SQLITE_INTEGER)
            key.emplace_back(sqlite3_column_int64(select, column.place));
        else
            key.emplace_back(QByteArray(static_cast<const char*>(sqlite3_column_blob(select, column.place)),
                                        sqlite3_column_bytes(select, column.place)));
    }
    return key;
}

/// Whether the reading can go on there: at a row that lies there or beyond, or at the end of the table.
bool KeyedSalvage::opensAt(const Key& key, Way way) const
{
    const RawStatement select = selectFrom(key, way);
    const int state = select ? sqlite3_step(select.get()) : SQLITE_ERROR;
    if (state != SQLITE_ROW)
        return state == SQLITE_DONE;
    const std::optional<Key> found = keyOf(select.get());
    return found && leads(*found, key, way);
}

/// Whether the reading comes upon that key at the place or after it; a place may be the beginning of a key.
bool KeyedSalvage::leads(Key key, const Key& place, Way way)
{
    key.resize(place.size());
    return way == Way::Forwards ? key >= place : key <= place;
}

/// The last column of the key is tried first: it leads the least far.
std::optional<KeyedSalvage::Key> KeyedSalvage::beyond(const Key& key, Way way) const
{
    for (size_t level = key.size(); level-- > 0;) {
        if (std::optional<Key> found = beyond(key, level, way))
            return found;
    }
    return {};
}

std::optional<KeyedSalvage::Key> KeyedSalvage::beyond(const Key& key, size_t level, Way way) const
{
    const auto* bytes = std::get_if<QByteArray>(&key[level]);
    if (!bytes)
        return {};
    Key place(key.begin(), key.begin() + static_cast<std::ptrdiff_t>(level) + 1);
    const auto opens = [&](QByteArray there) {
        while (m_key[level].type == SQLITE_TEXT && there.endsWith('\0'))
            there.chop(1);
        place.back() = there;
        return opensAt(place, way);
    };
    QByteArray shut = bytes->leftJustified(kWidth, '\0');
    const QByteArray start = shut;
    for (int bit = 0; bit < start.size() * 8; ++bit) {
        const std::optional<QByteArray> there = moved(start, bit, way);
        if (!there)
            return {};
        if (!opens(*there)) {
            shut = *there;
            continue;
        }
        QByteArray open = *there;
        for (int half = bit - 2; half >= 0; --half) {
            const QByteArray middle = moved(shut, half, way).value_or(open);
            (opens(middle) ? open : shut) = middle;
        }
        opens(open);  // once more: it is the place
        return place;
    }
    return {};
}

}  // namespace Seatdesk
