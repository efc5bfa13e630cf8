// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/servercheck.h"

#include "domain/try.h"
#include "sync/noticesender.h"
#include "sync/serverschema.h"

namespace Seatdesk {

namespace {

using Matter = ServerFinding::Matter;

constexpr int kLeastServer = 130000;
constexpr Duration kClockTolerance = std::chrono::minutes(2);

/// Each statement answers what is wrong, as one text; null or empty when all is well.
struct Question
{
    Matter matter;
    const char* sql;
};

constexpr Question kQuestions[] = {
    {Matter::PublicFunctions,
     "select string_agg(p.proname, ', ' order by p.proname) from pg_proc p join pg_namespace n on n.oid = "
     "p.pronamespace "
     "where n.nspname = 'seatdesk' and exists (select from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) "
     "a "
     "where a.grantee = 0)"},
    {Matter::SeatWrites,
     "select string_agg(c.relname, ', ' order by c.relname) from pg_class c join pg_namespace n on n.oid = "
     "c.relnamespace "
     "where n.nspname = 'seatdesk' and c.relkind in ('r', 'p') and exists (select from "
     "unnest(array['INSERT', 'UPDATE', 'DELETE', 'TRUNCATE']) v where has_table_privilege('seatdesk_seat', c.oid, v))"},
    // Not what an extension brings along.
    {Matter::SeatReads,
     "select string_agg(c.oid::regclass::text, ', ' order by c.oid::regclass::text) from pg_class c join pg_namespace "
     "n on n.oid = c.relnamespace where n.nspname !~ '^pg_' and n.nspname <> 'information_schema' and c.relkind in "
     "('r', 'p', 'v', 'm', 'f') and has_schema_privilege('seatdesk_seat', n.oid, 'USAGE') and "
     "has_any_column_privilege('seatdesk_seat', c.oid, 'SELECT') and not (n.nspname = 'seatdesk' and (c.relname = "
     "'gone' or exists (select from seatdesk.rule_record r where r.synced and r.name = c.relname))) and not exists "
     "(select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')"},
    {Matter::SeatFunctions,
     "select string_agg(distinct p.proname, ', ') from pg_proc p where p.pronamespace = 'seatdesk'::regnamespace and "
     "exists (select from aclexplode(p.proacl) a where a.grantee = 'seatdesk_seat'::regrole) and p.proname <> all "
     "('{caller,entry_hash,epoch,get_blob,hello,hold_open,is_system,is_unfinished,keep_signing_pair,me,my_scopes,"
     "offer_entries,own_contacts,own_signing_secret,pull,pull_changes,push,put_blob,reseal_signing_secret,restore_book,"
     "reveal,search_tickets,seat_number,set_login,ticket_window,totals,unchanged,whole_tickets}')"},
    {Matter::LoginRights,
     "select string_agg(distinct format('%s to %s', x.what, r.rolname), ', ') from ("
     "select c.oid::regclass::text, a.grantee from pg_class c, aclexplode(c.relacl) a union all "
     "select t.attrelid::regclass::text, a.grantee from pg_attribute t, aclexplode(t.attacl) a union all "
     "select p.oid::regprocedure::text, a.grantee from pg_proc p, aclexplode(p.proacl) a union all "
     "select n.nspname, a.grantee from pg_namespace n, aclexplode(n.nspacl) a union all "
     "select d.datname, a.grantee from pg_database d, aclexplode(d.datacl) a where d.datname = current_database()) "
     "x(what, grantee) join pg_roles r on r.oid = x.grantee where r.rolname ~ '^sd_[0-9a-f]{32}$'"},
    {Matter::TablesWithoutRule,
     "select string_agg(r.name, ', ' order by r.name) from seatdesk.rule_record r join pg_class c on "
     "c.oid = to_regclass(format('seatdesk.%I', r.name)) where r.synced and (not c.relrowsecurity or not exists "
     "(select from pg_policy p where p.polrelid = c.oid and p.polname = 'seen'))"},
    {Matter::Powers,
     "select string_agg(r.rolname, ', ' order by r.rolname) from pg_roles r where (r.rolname ~ '^sd_[0-9a-f]{32}$' or "
     "r.rolname = 'seatdesk_seat') and (exists (select from pg_auth_members m where m.member = r.oid and m.roleid <> "
     "'seatdesk_seat'::regrole) or r.rolsuper or r.rolcreaterole or r.rolcreatedb or r.rolbypassrls or "
     "r.rolreplication or "
     "pg_has_role(r.oid, 'seatdesk_owner', 'member') or pg_has_role(r.oid, 'seatdesk_keys', 'member'))"},
    {Matter::Logins,
     "select string_agg(l.role, ', ' order by l.role) from seatdesk.login l left join pg_roles r on r.rolname = l.role "
     "left "
     "join seatdesk.staff s on s.id = l.staff where r.oid is null or s.id is null or r.rolcanlogin = (s.deleted or "
     "s.active is "
     "not distinct from false) or l.role <> seatdesk.login_name(s.number)"},
    {Matter::Tls,
     "select current_setting('listen_addresses') where current_setting('ssl') = 'off' and exists (select from "
     "regexp_split_to_table(current_setting('listen_addresses'), '\\s*,\\s*') a where a <> '' and a not in "
     "('localhost', '::1') and a not like '127.%')"},
    // By which lines a connection comes in unencrypted, or encrypted without a password, that no earlier line rejects.
    {Matter::OpenDoor,
     "with way(type, way) as (values ('host', 'plain'), ('host', 'ssl'), ('host', 'gss'), ('hostssl', 'ssl'), "
     "('hostnossl', 'plain'), ('hostnossl', 'gss'), ('hostgssenc', 'gss'), ('hostnogssenc', 'plain'), "
     "('hostnogssenc', 'ssl')) "
     "select string_agg(h.line_number::text, ', ' order by h.line_number) from pg_hba_file_rules h where "
     "h.auth_method <> 'reject' and h.database && array['all', current_database()::text] and not (h.address in "
     "('localhost', 'samehost') or (h.address like '127.%' and h.netmask like '255.%') or (h.address = '::1' and "
     "h.netmask = 'ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff')) and exists (select from way w where w.type = h.type and "
     "(w.way = 'plain' or h.auth_method in ('trust', 'ident')) and not exists (select from pg_hba_file_rules r join "
     "way v on v.type = r.type and v.way = w.way where r.auth_method = 'reject' and r.line_number < h.line_number and "
     "r.database && array['all', current_database()::text] and 'all' = any(r.user_name) and (r.address = 'all' or "
     "(r.netmask = '0.0.0.0' and h.netmask like '%.%') or (r.netmask = '::' and h.netmask like '%:%'))))"},
    // A day more than forget_old() leaves, which is to run daily.
    {Matter::Untidied,
     "select concat_ws(', ', (select nullif(count(*), 0) || ' answers' from seatdesk.op o where o.at < now() - "
     "interval '181 days'), (select nullif(count(*), 0) || ' marks' from seatdesk.mark m where m.at < now() - "
     "interval '2 days'))"},
    {Matter::Bloat,
     "select string_agg(format('%s: %s dead of %s', t.relname, t.n_dead_tup, t.n_live_tup + t.n_dead_tup), ', ') from "
     "pg_stat_user_tables t where t.schemaname = 'seatdesk' and t.n_dead_tup > 10000 and t.n_dead_tup > t.n_live_tup"},
    {Matter::Epoch,
     "select format('system %s, timeline %s', c.system_identifier, left(pg_walfile_name(pg_current_wal_lsn()), 8)) "
     "from "
     "pg_control_system() c, seatdesk.meta m where m.system_id <> c.system_identifier::text"},
};

/// What the statement answers is wrong.
Result<ServerFinding> ask(ServerConnection& connection, Matter matter, const QByteArray& sql,
                          const QList<ServerConnection::Value>& values = {})
{
    SEATDESK_TRY_LET(answer, connection.run(sql, values));
    const QString wrong = answer.rows() > 0 ? answer.text(0, 0) : QString();
    return ServerFinding{matter, wrong.isEmpty(), wrong};
}

const QByteArray kEncoding = "select nullif(current_setting('server_encoding'), 'UTF8')";
const QByteArray kLongTransactions =
    "select string_agg(format('%s: %s min', a.pid, (extract(epoch from clock_timestamp() - a.xact_start) / 60)::int), "
    "', ') from pg_stat_activity a where a.xact_start < clock_timestamp() - $1::bigint * interval '1 second' and "
    "a.backend_type = 'client backend' and a.pid <> pg_backend_pid()";

}  // namespace

Result<ServerFinding> checkServerVersion(ServerConnection& connection)
{
    SEATDESK_TRY_LET(server, connection.run("select current_setting('server_version_num'), "
                                            "current_setting('server_version')"));
    return ServerFinding{Matter::ServerVersion, server.bytes(0, 0).toInt() >= kLeastServer, server.text(0, 1)};
}

Result<QList<ServerFinding>> checkServer(ServerConnection& connection, const QByteArray& rulesFingerprint,
                                         const TimeSource& time, Duration longTransaction)
{
    QList<ServerFinding> findings;
    SEATDESK_TRY_LET(version, checkServerVersion(connection));
    findings.append(version);
    SEATDESK_TRY_LET(encoding, ask(connection, Matter::Encoding, kEncoding));
    findings.append(encoding);
    SEATDESK_TRY_LET(schema, connection.run("select case when to_regclass('seatdesk.meta') is null then 0 else 1 end"));
    if (schema.bytes(0, 0) == "0") {
        findings.append({Matter::SchemaVersion, false, QStringLiteral("0")});
        return findings;
    }
    SEATDESK_TRY_LET(meta, connection.run("select schema_version, rules_fingerprint from seatdesk.meta"));
    findings.append({Matter::SchemaVersion, meta.bytes(0, 0).toInt() == ServerSchema::newest(), meta.text(0, 0)});
    findings.append({Matter::Rules, meta.bytes(0, 1) == rulesFingerprint, QString()});
    for (const Question& question : kQuestions) {
        SEATDESK_TRY_LET(finding, ask(connection, question.matter, question.sql));
        findings.append(finding);
    }
    SEATDESK_TRY_LET(sender, ask(connection, Matter::Notices,
                                 "select m.notify from seatdesk.meta m where m.notify = 'sender' and not exists (" +
                                     senderIsAtWork() + ')'));
    findings.append(sender);
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(longTransaction).count();
    SEATDESK_TRY_LET(
        open, ask(connection, Matter::LongTransactions, kLongTransactions, {QByteArray::number(qint64(seconds))}));
    findings.append(open);
    const Instant before = time.now();
    SEATDESK_TRY_LET(clock, connection.run("select (extract(epoch from clock_timestamp()) * 1000000)::bigint"));
    const Instant middle = before + (time.now() - before) / 2;
    const Duration off = fromMicros(clock.bytes(0, 0).toLongLong()) - middle;
    findings.append({Matter::Clock, off < kClockTolerance && off > -kClockTolerance,
                     QString::number(std::chrono::duration_cast<std::chrono::seconds>(off).count())});
    return findings;
}

}  // namespace Seatdesk
