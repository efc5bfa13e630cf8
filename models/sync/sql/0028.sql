-- A pull after a notice is one short question: it visits the tables that were written since, asks for the person's scopes once,
-- and says by itself when nothing came.
set role seatdesk_owner;

-- A mark names the record as well. Those of before this script name none: whoever has not seen them looks everywhere.
alter table seatdesk.mark add column record text collate "C" not null default '';
alter table seatdesk.mark drop constraint mark_pkey;
alter table seatdesk.mark add primary key (xid, record);
create or replace function seatdesk.mark_change() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into seatdesk.mark (xid, record) values (pg_current_xact_id(), tg_table_name) on conflict do nothing;
  return null;
end $$;

-- Every scope that the person sees now: their own, the department's, those of their grants, what lies below for roles that
-- descend, and the pools of their roles.
create or replace function seatdesk.scopes_of(person uuid) returns uuid[] language plpgsql stable as $$
declare targets uuid[]; codes text[]; below uuid[]; front uuid[];
begin
  select coalesce(array_agg(l.target) filter (where l.pools <> '{-}'), '{}'), -- who gets totals only sees no rows there
      coalesce(array_agg(l.target) filter (where l.descends), '{}'),
      coalesce(string_to_array(string_agg(array_to_string(l.pools, '|'), '|') filter (where l.pools <> '{}'), '|'), '{}')
    into targets, below, codes from seatdesk.live_grants(person) l;
  -- Level by level, where a role descends; nobody lies below a person, and no pool is seen for where it lies. Most people hold
  -- roles that do not descend, and a recursive query takes longer to begin than all of this.
  front := below;
  for depth in 1..16 loop
    exit when cardinality(front) = 0;
    front := array(select s.id from seatdesk.scope s where s.parent = any(front) and not s.deleted and s.id <> all(below));
    below := below || front;
  end loop;
  if cardinality(below) > 0 then
    below := array(select b from unnest(below) b where not exists (select from seatdesk.scope s where s.id = b and s.kind = 'pool'))
      || array(select p.id from seatdesk.staff p where p.team = any(below) and not p.deleted);
  end if;
  return array(select distinct x from (select unnest(array[person] || targets || below) union all
    select s.id from seatdesk.scope s where not s.deleted and (s.kind = 'department' or (s.kind = 'pool' and s.code = any(codes)))) u(x)
    order by 1);
end $$;

-- What was written since the cursor, for a person of the department: first one row with the next cursor and the scopes that it
-- holds for, then the rows and markers, in no order, as all of it is taken at once. With more than 500 of them the last row says
-- so ("more"), and pull() brings them page by page. No row at all: the marks do not reach back so far, or whoever asks is no
-- person; pull() knows. STABLE, so that all its statements see one snapshot. A definer function with the policy's own condition:
-- under the policy each table would ask for the scopes again.
create function seatdesk.weave_changes() returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  execute $f$create or replace function seatdesk.pull_changes(cur text)
    returns table (kind text, record text, id uuid, row_json json, cursor_now text, scopes_now text)
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $b$
  #variable_conflict use_variable
  declare seen pg_snapshot := cur; since xid8 := pg_snapshot_xmin(seen); person uuid := seatdesk.me(); mine uuid[]; written text[]; one text;
    more bigint := 0; told bigint := 0;
  begin
    if person is null or since <= (select m.marks_from from seatdesk.meta m) then return; end if;
    written := array(select distinct m.record from seatdesk.mark m where m.xid >= since and not pg_visible_in_snapshot(m.xid, seen));
    if '' = any(written) then return; end if;
    mine := seatdesk.scopes_of(person);
    cursor_now := case when pg_is_in_recovery()
      then pg_snapshot_xmin(pg_current_snapshot())::text || ':' || pg_snapshot_xmin(pg_current_snapshot())::text || ':'
      else pg_current_snapshot()::text end;
    scopes_now := mine::text;
    return next;
    if cardinality(written) = 0 then return; end if;
    foreach one in array written loop
      more := 0;
      case one
      $f$ || seatdesk.for_each_record($p$ when %1$L then
        return query select 'row', %1$L, t.id, row_to_json(t), null::text, null::text from seatdesk.%1$I t
          where t.xid >= since and not pg_visible_in_snapshot(t.xid, seen) and (t.scope_id = any(mine) or t.also_scope = any(mine))
          order by t.xid, t.id limit 501;
        get diagnostics more = row_count;$p$, E'\n', true) || $f$
      else null; -- no seat keeps it
      end case;
      told := told + more;
      exit when told > 500;
    end loop;
    return query select 'gone', g.record, g.row_id, null::json, null::text, null::text from seatdesk.gone g
      where g.xid >= since and not pg_visible_in_snapshot(g.xid, seen) and g.scope_id = any(mine)
      order by g.xid, g.row_id, g.record, g.scope_id limit 501;
    get diagnostics more = row_count;
    if told + more > 500 then
      kind := 'more';
      return next;
    end if;
  end $b$ $f$;
end $$;

create or replace function seatdesk.weave() returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
declare r seatdesk.rule_record;
begin
  for r in select * from seatdesk.rule_record loop
    perform seatdesk.weave_table(r);
    if exists (select from seatdesk.rule_record c where c.parent = r.name) then perform seatdesk.weave_moves(r.name); end if;
  end loop;
  perform seatdesk.weave_rows();
  perform seatdesk.weave_pull();
  perform seatdesk.weave_changes();
  perform seatdesk.weave_whole();
  grant execute on function seatdesk.pull, seatdesk.pull_changes, seatdesk.whole_tickets to seatdesk_seat;
end $$;
reset role;
