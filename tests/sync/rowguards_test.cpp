// SPDX-License-Identifier: GPL-3.0-or-later
// What every table of rows holds of itself, also against an administrator with SQL.
#include "sync/bareinsert.h"
#include "sync/serverdepartment.h"

using namespace Seatdesk;

namespace {

class RowGuards : public testing::Test
{
protected:
    /// A row of the record, by an administrator.
    RecordId made(const QString& record)
    {
        script(*d.admin, bareInsert(*d.admin, record, "scope_id", team));
        const QByteArray table = "seatdesk.\"" + record.toLatin1() + '"';
        return RecordId::fromString(d.value("select id from " + table +
                                            " where xid = (select max(xid::text::bigint)::text::xid8 from " + table +
                                            ") limit 1"));
    }
    /// The columns of the record but those that its place and the stamp write, each with a value it does not have.
    QByteArrayList changes(const QString& record)
    {
        return d
            .value(
                "select string_agg(format('%I = %s', attname, case atttypid::regtype::text when 'text' then "
                "quote_literal('other') when 'uuid' then 'gen_random_uuid()' when 'bigint' then '77' when 'boolean' "
                "then format('not coalesce(%I, false)', attname) when 'jsonb' then quote_literal('{\"a\": 1}') when "
                "'date' then quote_literal('2020-02-02') end), ';') from pg_attribute where attrelid = 'seatdesk.\"" +
                record.toLatin1() +
                "\"'::regclass and attnum > 0 and not attisdropped and attname <> all "
                "('{scope_id,also_scope,rev,updated_at,updated_by,xid}')")
            .toUtf8()
            .split(';');
    }

    ServerDepartment d;
    const QByteArray team = '\'' + d.firstTeam.toString().toLatin1() + "'::uuid";
};

}  // namespace

TEST_F(RowGuards, OfARowThatIsWrittenOnceNoColumnChanges)
{
    int records = 0;
    for (const QString& record : RuleBook::shipped().recordNames()) {
        const RecordRule* rule = RuleBook::shipped().record(record);
        const bool once = rule->changers == QStringList{QStringLiteral("-")} &&
                          std::all_of(rule->fields.begin(), rule->fields.end(),
                                      [](const FieldRule& field) { return field.fieldClass == FieldClass::Append; });
        if (!once)
            continue;
        ++records;
        const QByteArray where = " where id = '" + made(record).toString().toLatin1() + '\'';
        const QByteArray table = "seatdesk.\"" + record.toLatin1() + '"';
        const QByteArrayList all = changes(record);
        EXPECT_GT(all.size(), rule->fields.size());
        for (const QByteArray& change : all) {
            const Result<void> done = d.admin->script("update " + table + " set " + change + where);
            ASSERT_FALSE(done) << qPrintable(record) << ' ' << change.constData();
            EXPECT_EQ(done.error().kind, Error::Kind::Denied) << change.constData();
        }
        script(*d.admin, "update " + table + " set scope_id = '" + d.unit.toString().toLatin1() + '\'' + where);
    }
    EXPECT_GE(records, 9);
}

TEST_F(RowGuards, AnAdministratorsSqlIsStampedLikeEverybody)
{
    for (const QString& record : RuleBook::shipped().recordNames()) {
        const QByteArray table = "seatdesk.\"" + record.toLatin1() + '"';
        const QByteArray where = " where id = '" + made(record).toString().toLatin1() + '\'';
        // updated_at by the server's own clock, of this minute; nobody signs for an administrator of the database.
        const QByteArray stamp =
            "select format('%s %s %s %s', rev, abs(updated_at - seatdesk.micros(clock_timestamp())) < 60000000, "
            "updated_by is null, xid = $1::xid8) from " +
            table + where;
        const QByteArray lie =
            "update " + table +
            " set rev = 77, updated_at = 1, updated_by = gen_random_uuid(), xid = '3', scope_id = '" +
            d.unit.toString().toLatin1() + '\'' + where;
        script(*d.admin, "begin; " + lie);
        const QByteArray now = valueOf(*d.admin, "select pg_current_xact_id()").toLatin1();
        EXPECT_EQ(d.admin->run(stamp, {now})->text(0, 0), QStringLiteral("2 t t t")) << qPrintable(record);
        script(*d.admin, "commit");
        EXPECT_FALSE(d.admin->script("update " + table + " set id = gen_random_uuid()" + where)) << qPrintable(record);
    }
}
