// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tablesalvage.h"

#include <QStringList>

#include <sqlite3.h>

namespace Seatdesk {

namespace {

/// So many row numbers one after the other that cannot be read are the end of the table: more than one damaged inner
/// page of its tree covers.
constexpr int kHopeless = 200'000;

}  // namespace

void TableSalvage::Finalize::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

TableSalvage::TableSalvage(sqlite3* damaged, sqlite3* fresh, QString table)
    : m_damaged(damaged), m_fresh(fresh), m_table(std::move(table))
{
    const Prepared all = prepare(fresh, QStringLiteral("select * from \"%1\"").arg(m_table));
    const QStringList marks(sqlite3_column_count(all.get()), QStringLiteral("?"));
    m_insert =
        prepare(fresh, QStringLiteral("insert or ignore into \"%1\" values (%2)").arg(m_table, marks.join(u',')));
}

TableSalvage::Prepared TableSalvage::prepare(sqlite3* file, const QString& text)
{
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v2(file, text.toUtf8().constData(), -1, &statement, nullptr);
    return Prepared(statement);
}

qint64 TableSalvage::copy()
{
    if (!m_insert)
        return 0;
    const Prepared byNumber =
        prepare(m_damaged, QStringLiteral("select rowid, * from \"%1\" where rowid >= ? order by rowid").arg(m_table));
    return byNumber ? copyByNumber(byNumber.get()) : copyFromBothEnds();
}

/// A damaged page costs its own rows: behind it the reading goes on at the next number that lies on a sound one.
qint64 TableSalvage::copyByNumber(sqlite3_stmt* select)
{
    qint64 copied = 0;
    qint64 from = 0;
    for (int failed = 0; failed < kHopeless; ++from, ++failed) {
        sqlite3_bind_int64(select, 1, from);
        int state = sqlite3_step(select);
        for (; state == SQLITE_ROW; state = sqlite3_step(select)) {
            from = sqlite3_column_int64(select, 0);
            failed = 0;
            copied += take(select, 1) ? 1 : 0;
        }
        sqlite3_reset(select);
        if (state == SQLITE_DONE)
            break;
    }
    return copied;
}

/// A table without row numbers is read to the first damaged page from either end.
qint64 TableSalvage::copyFromBothEnds()
{
    qint64 copied = 0;
    for (const QString& order : {QString(), keyBackwards()}) {
        const Prepared select = prepare(m_damaged, QStringLiteral("select * from \"%1\"%2").arg(m_table, order));
        int state = select ? sqlite3_step(select.get()) : SQLITE_ERROR;
        for (; state == SQLITE_ROW; state = sqlite3_step(select.get()))
            copied += take(select.get(), 0) ? 1 : 0;
        if (state == SQLITE_DONE)
            break;
    }
    return copied;
}

QString TableSalvage::keyBackwards() const
{
    const Prepared columns = prepare(
        m_fresh, QStringLiteral("select name from pragma_table_info('%1') where pk > 0 order by pk").arg(m_table));
    QStringList key;
    while (sqlite3_step(columns.get()) == SQLITE_ROW)
        key.append(QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(columns.get(), 0))) +
                   QStringLiteral(" desc"));
    return QStringLiteral(" order by ") + key.join(u',');
}

bool TableSalvage::take(sqlite3_stmt* select, int firstColumn)
{
    for (int i = firstColumn; i < sqlite3_column_count(select); ++i)
        sqlite3_bind_value(m_insert.get(), i - firstColumn + 1, sqlite3_column_value(select, i));
    const bool done = sqlite3_step(m_insert.get()) == SQLITE_DONE && sqlite3_changes(m_fresh) > 0;
    sqlite3_reset(m_insert.get());
    return done;
}

}  // namespace Seatdesk
