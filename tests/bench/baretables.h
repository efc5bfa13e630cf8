// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/serverbench.h"
#include "domain/jsontext.h"
#include "domain/operation.h"

#include <QJsonArray>

namespace Seatdesk {

/// Tables with the columns, indexes and defaults of the product's and without its triggers and policies, and functions
/// that put the rows of a batch there and do nothing else: the least that a push can cost.
inline void makeBareTables(ServerConnection& admin)
{
    script(admin,
           "create schema bare; create table bare.ticket (like seatdesk.ticket including all); "
           "create table bare.entry (like seatdesk.entry including all); "
           "create table bare.book_entry (like seatdesk.book_entry including all); "
           "create table bare.chain (like seatdesk.chain including all); "
           "create table bare.op (like seatdesk.op including all); "
           "create table bare.history (like seatdesk.history including all)");
    script(admin,
           "create function bare.put(ops jsonb) returns void language plpgsql as $$ declare o jsonb; begin "
           "for o in select jsonb_array_elements(ops) loop "
           "insert into bare.op (op_id, result) values ((o->>'op_id')::uuid, '{}'); "
           "insert into bare.ticket select r.* from jsonb_populate_record(null::bare.ticket, o->'set' || "
           "jsonb_build_object('id', o->'id', 'scope_id', o->'set'->'scope_id', 'extra', '{}'::jsonb, 'rev', 1, "
           "'deleted', false, 'updated_at', 0, 'xid', pg_current_xact_id())) r; "
           "insert into bare.history (record, row_id, rev, op_id, at, patch) values ('ticket', (o->>'id')::uuid, 1, "
           "(o->>'op_id')::uuid, 0, o->'set'); "
           "insert into bare.entry (id, scope_id, also_scope, ticket, kind, to_state, at) values (gen_random_uuid(), "
           "(o->'set'->>'scope_id')::uuid, (o->'set'->>'also_scope')::uuid, (o->>'id')::uuid, 'status', 'recorded', "
           "0); end loop; end $$");
    // The same hashes as the product's, with nobody asked whether they may.
    script(admin,
           "create function bare.bind(ops jsonb) returns void language plpgsql as $$ declare o jsonb; head bare.chain; "
           "body text; body_hash text; begin for o in select jsonb_array_elements(ops) loop "
           "insert into bare.op (op_id, result) values ((o->>'op_id')::uuid, '{}'); "
           "insert into bare.chain values ((o->'set'->>'book')::uuid, 0, repeat('0', 64)) on conflict do nothing; "
           "select * into head from bare.chain c where c.book = (o->'set'->>'book')::uuid for update; "
           "body := o->'set'->>'body'; body_hash := encode(sha256(convert_to(body, 'UTF8')), 'hex'); "
           "head.seq := head.seq + 1; head.hash := encode(sha256(decode(head.hash, 'hex') || convert_to(concat_ws('|', "
           "head.book::text, head.seq::text, o->>'op_id', encode(sha256(convert_to(o->>'person', 'UTF8')), 'hex'), "
           "o->>'at', body_hash), 'UTF8')), 'hex'); "
           "insert into bare.book_entry (id, scope_id, book, seq, op_id, author, at, body, body_hash, hash) values "
           "((o->>'id')::uuid, (o->'set'->>'scope_id')::uuid, head.book, head.seq, (o->>'op_id')::uuid, "
           "(o->>'person')::uuid, (o->>'at')::bigint, body, body_hash, head.hash); "
           "update bare.chain set seq = head.seq, hash = head.hash where book = head.book; "
           "insert into bare.history (record, row_id, rev, op_id, at, patch) values ('book_entry', "
           "(o->>'id')::uuid, 1, (o->>'op_id')::uuid, 0, o->'set'); end loop; end $$");
}

/// Milliseconds that a function of the bare tables takes for the batch.
inline double putBare(ServerConnection& admin, const QByteArray& function, const Group& batch)
{
    QJsonArray operations;
    for (const Operation& operation : batch)
        operations.append(operation.toJson());
    const QByteArray text = toJsonText(operations);
    return timed([&] {
        if (!admin.run("select " + function + "($1::jsonb)", {text}))
            qFatal("The bare rows were not put: %s", qUtf8Printable(admin.lastMessage()));
    });
}

}  // namespace Seatdesk
