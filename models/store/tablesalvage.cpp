// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tablesalvage.h"

#include "store/keyedsalvage.h"

#include <algorithm>
#include <limits>

namespace Seatdesk {

namespace {

/// So many row numbers one after the other that cannot be read are the end of the table: more than one damaged inner
/// page of its tree covers. No row stands further from its neighbour either.
constexpr qint64 kHopeless = 200'000;
constexpr qint64 kLastNumber = std::numeric_limits<qint64>::max();

}  // namespace

TableSalvage::TableSalvage(sqlite3* damaged, sqlite3* fresh, QString table)
    : m_damaged(damaged),
      m_fresh(fresh),
      m_table(std::move(table)),
      m_taker(fresh, m_table),
      m_isNumbered(rawStatement(fresh, QStringLiteral("select rowid from \"%1\"").arg(m_table)) != nullptr)
{}

Salvaged TableSalvage::copy()
{
    if (!m_taker.isReady())
        return {};
    const TableWalk there = walk(TableWalk::Way::Forwards);
    if (there.ended && there.unread == 0)
        return {m_taker.taken(), 0};
    const TableWalk back = walk(TableWalk::Way::Backwards);
    // What one of them was led past the other has read.
    const bool whole = there.ended && back.ended;
    return {m_taker.taken(), whole ? std::min(there.unread, back.unread) : std::max(there.unread, back.unread)};
}

TableWalk TableSalvage::walk(TableWalk::Way way)
{
    return m_isNumbered ? walkNumbers(way) : KeyedSalvage(m_damaged, m_fresh, m_table, m_taker).walk(way);
}

/// A damaged page costs its own rows: behind it the reading goes on at the next number that lies on a sound one. The
/// number of a row is believed where it follows the one before; that of a damaged cell may be any.
TableWalk TableSalvage::walkNumbers(TableWalk::Way way)
{
    const bool back = way == TableWalk::Way::Backwards;
    const QString order = back ? QStringLiteral("<= ? order by rowid desc") : QStringLiteral(">= ? order by rowid");
    const RawStatement select =
        rawStatement(m_damaged, QStringLiteral("select rowid, * from \"%1\" where rowid %2").arg(m_table, order));
    if (!select)
        return {1, false};
    TableWalk walk;
    const qint64 step = back ? -1 : 1;
    qint64 from = back ? kLastNumber : 0;
    qint64 farthest = kLastNumber;  // ahead of where it is; the first row may lie anywhere
    bool isNews = true;             // a gap is told once, however often it is asked
    for (qint64 failed = 0; failed < kHopeless && from >= 0 && !walk.ended; ++failed) {
        const qint64 asked = from;
        sqlite3_bind_int64(select.get(), 1, from);
        int state = sqlite3_step(select.get());
        for (; state == SQLITE_ROW && failed < kHopeless; state = sqlite3_step(select.get())) {
            const qint64 number = sqlite3_column_int64(select.get(), 0);
            const qint64 ahead = number < 0 ? -1 : (number - from) * step;
            if (ahead < 0 || ahead > farthest || m_taker.take(select.get(), 1) == RowTaker::Answer::Refused) {
                walk.unread += isNews ? 1 : 0;
                ++failed;
                continue;
            }
            from = number == kLastNumber ? number : number + step;
            farthest = kHopeless;
            failed = 0;
            isNews = true;
        }
        sqlite3_reset(select.get());
        walk.ended = state == SQLITE_DONE;
        if (m_taker.failure() != SQLITE_OK)
            break;
        walk.unread += !walk.ended && isNews ? 1 : 0;
        isNews = false;
        from += from == asked && from < kLastNumber ? step : 0;
    }
    return walk;
}

}  // namespace Seatdesk
