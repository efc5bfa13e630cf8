-- weave() makes for every record of the rules what a table cannot say for itself: its policy, indexes and triggers, and the
-- few functions that name all tables. It runs at the end of each `server init` and `server upgrade`, as the owner and never
-- for a seat, so that no function of a seat needs dynamic SQL and a new record kind needs one `create table`.
set role seatdesk_owner;

-- `pattern` formatted once for each record: %1$I the table, %1$L its name, %2$s its columns but rev and xid.
create function seatdesk.for_each_record(pattern text, separator text, only_synced boolean default false) returns text
language sql stable set search_path = pg_catalog, pg_temp as $$
  select string_agg(format(pattern, r.name,
    (select string_agg(quote_ident(a.attname), ', ' order by a.attnum) from pg_attribute a
     where a.attrelid = format('seatdesk.%I', r.name)::regclass and a.attnum > 0 and not a.attisdropped and a.attname not in ('rev', 'xid'))),
    separator order by r.position)
  from (select name, case name when 'entry' then -3 when 'ticket' then -2 when 'clock' then -1 else position end as position
        from seatdesk.rule_record where synced or not only_synced) r $$;

create function seatdesk.weave_table(r seatdesk.rule_record) returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
declare t text := format('seatdesk.%I', r.name);
begin
  execute format('alter table %s enable row level security', t);
  execute format('drop policy if exists seen on %s', t);
  execute format('create policy seen on %s for select to seatdesk_seat using (scope_id = any((select seatdesk.my_scopes())::uuid[])
    or also_scope = any((select seatdesk.my_scopes())::uuid[]))', t);
  execute format('create index if not exists %I on %s (xid, id)', r.name || '_xid', t);
  execute format('create index if not exists %I on %s (scope_id, xid)', r.name || '_scope', t);
  execute format('create index if not exists %I on %s (also_scope, xid) where also_scope is not null', r.name || '_also_scope', t);
  if r.parent is not null then execute format('create index if not exists %I on %s (%I)', r.name || '_parent', t, r.parent); end if;
  execute format('drop trigger if exists stamp on %1$s; drop trigger if exists mark_gone on %1$s; drop trigger if exists mark_change on %1$s; drop trigger if exists deny_removal on %1$s;
    drop trigger if exists deny_change on %1$s', t);
  execute format('create trigger stamp before insert or update on %s for each row execute function seatdesk.stamp()', t);
  execute format('create trigger mark_gone after update on %s for each row when (old.scope_id is distinct from new.scope_id
    or old.also_scope is distinct from new.also_scope) execute function seatdesk.mark_gone()', t);
  execute format('create trigger mark_change after insert or update on %s for each statement execute function seatdesk.mark_change()', t);
  execute format('create trigger deny_removal before delete or truncate on %s for each statement execute function seatdesk.deny_removal()', t);
  if r.insert_only then
    execute format('create trigger deny_change before update on %s for each row execute function seatdesk.deny_change()', t);
  end if;
  execute format(case when r.synced then 'grant select on %s to seatdesk_seat' else 'revoke all on %s from seatdesk_seat' end, t);
end $$;

-- Children follow their parent's scopes, in the same transaction and so under the same xid.
create function seatdesk.weave_moves(p_parent text) returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
declare moves text;
begin
  select string_agg(format('update seatdesk.%I set scope_id = new.scope_id, also_scope = new.also_scope where %I = new.id;', c.name, c.parent), E'\n')
    into moves from seatdesk.rule_record c where c.parent = p_parent;
  execute format('create or replace function seatdesk.%I() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as
    $f$ begin %s return null; end $f$', 'move_children_of_' || p_parent, moves);
  execute format('drop trigger if exists move_children on seatdesk.%I', p_parent);
  execute format('create trigger move_children after update on seatdesk.%I for each row when (old.scope_id is distinct from new.scope_id
    or old.also_scope is distinct from new.also_scope) execute function seatdesk.%I()', p_parent, 'move_children_of_' || p_parent);
end $$;

-- Rows as jsonb by record and id, locked for a change or held against one; and back. They and the stamp set no search_path of
-- their own: push has set it, and each setting costs as much as a small statement.
create function seatdesk.weave_rows() returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  execute $f$create or replace function seatdesk.row_to_change(p_record text, p_id uuid) returns jsonb language plpgsql as $b$ declare j jsonb; begin case p_record $f$
    || seatdesk.for_each_record($p$ when %1$L then select to_jsonb(t) - 'xid' into j from seatdesk.%1$I t where t.id = p_id for no key update; $p$, E'\n')
    || $f$ else raise exception 'record %', p_record using errcode = '22023'; end case; return j; end $b$ $f$;
  execute $f$create or replace function seatdesk.row_to_keep(p_record text, p_id uuid) returns jsonb language plpgsql as $b$ declare j jsonb; begin case p_record $f$
    || seatdesk.for_each_record($p$ when %1$L then select to_jsonb(t) - 'xid' into j from seatdesk.%1$I t where t.id = p_id for share; $p$, E'\n')
    || $f$ else raise exception 'record %', p_record using errcode = '22023'; end case; return j; end $b$ $f$;
  execute $f$create or replace function seatdesk.insert_row(p_record text, p_row jsonb) returns bigint language plpgsql as $b$ declare v bigint; begin case p_record $f$
    || seatdesk.for_each_record($p$ when %1$L then insert into seatdesk.%1$I (%2$s)
      select %2$s from jsonb_populate_record(null::seatdesk.%1$I, p_row) returning rev into v; $p$, E'\n')
    || $f$ else raise exception 'record %', p_record using errcode = '22023'; end case; return v; end $b$ $f$;
  execute $f$create or replace function seatdesk.update_row(p_record text, p_row jsonb) returns bigint language plpgsql as $b$ declare v bigint; begin case p_record $f$
    || seatdesk.for_each_record($p$ when %1$L then update seatdesk.%1$I set (%2$s) =
      (select %2$s from jsonb_populate_record(null::seatdesk.%1$I, p_row)) where id = (p_row->>'id')::uuid returning rev into v; $p$, E'\n')
    || $f$ else raise exception 'record %', p_record using errcode = '22023'; end case; return v; end $b$ $f$;
end $$;

-- pull: one statement, so one snapshot for rows and cursor; STABLE and without settings, so that it is inlined into the
-- seat's prepared statement and planned once. Ordered and paged by (xid, id, record, kind, scope): shorter keys lose rows at
-- page edges. One row comparison leads the index, as a second condition on xid would not. On a standby the snapshot lacks running transactions, so the cursor is the plain watermark there.
create function seatdesk.weave_pull() returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
declare branch text := $p$
    (select 'row'::text, %1$L::text collate "C", t.id, t.xid, '00000000-0000-0000-0000-000000000000'::uuid, row_to_json(t)
     from seatdesk.%1$I t
     where (t.xid, t.id, %1$L::text collate "C", 'row'::text, '00000000-0000-0000-0000-000000000000'::uuid)
         > (greatest(after_xid::xid8, pg_snapshot_xmin(cur::pg_snapshot)), after_id, after_record collate "C", after_kind, after_scope)
       and not pg_visible_in_snapshot(t.xid, cur::pg_snapshot)
       and (only_scopes is null or t.scope_id = any(only_scopes) or t.also_scope = any(only_scopes))
     order by t.xid, t.id limit page)$p$;
begin
  execute $f$create or replace function seatdesk.pull(cur text, page int, after_xid text, after_id uuid, after_record text, after_kind text,
      after_scope uuid, only_scopes uuid[])
    returns table (kind text, record text, id uuid, xid text, scope uuid, row_json json, cursor_now text, scopes_now text)
    language sql stable as $b$
    with n as materialized (select case when pg_is_in_recovery()
        then pg_snapshot_xmin(pg_current_snapshot())::text || ':' || pg_snapshot_xmin(pg_current_snapshot())::text || ':'
        else pg_current_snapshot()::text end as c, (select seatdesk.my_scopes())::text as s),
    d(kind, record, id, xid, scope, body) as ($f$
    || seatdesk.for_each_record(branch, ' union all ', true)
    || $f$ union all
    (select 'gone', g.record, g.row_id, g.xid, g.scope_id, null::json from seatdesk.gone g
     where (g.xid, g.row_id, g.record, 'gone'::text, g.scope_id)
         > (greatest(after_xid::xid8, pg_snapshot_xmin(cur::pg_snapshot)), after_id, after_record collate "C", after_kind, after_scope)
       and not pg_visible_in_snapshot(g.xid, cur::pg_snapshot)
       and only_scopes is null
     order by g.xid, g.row_id, g.record, g.scope_id limit page)
    order by 4, 3, 2, 1, 5 limit page)
    select d.kind, d.record, d.id, d.xid::text, d.scope, d.body, n.c, n.s from n left join d on true
    order by d.xid, d.id, d.record, d.kind, d.scope $b$ $f$;
end $$;

create function seatdesk.weave() returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
declare r seatdesk.rule_record;
begin
  for r in select * from seatdesk.rule_record loop
    perform seatdesk.weave_table(r);
    if exists (select from seatdesk.rule_record c where c.parent = r.name) then perform seatdesk.weave_moves(r.name); end if;
  end loop;
  perform seatdesk.weave_rows();
  perform seatdesk.weave_pull();
  perform seatdesk.weave_whole();
  grant execute on function seatdesk.pull, seatdesk.whole_tickets to seatdesk_seat;
end $$;

alter table seatdesk.gone enable row level security;
create policy seen on seatdesk.gone for select to seatdesk_seat using (scope_id = any((select seatdesk.my_scopes())::uuid[]));
grant select on seatdesk.gone to seatdesk_seat;
reset role;
