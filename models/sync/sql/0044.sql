-- Calibration: several inspectors score one recording without sight of each other. Their scores lie with their inspectors, and
-- are kept from everybody else, also from those who see what lies below them, until the round is closed.
set role seatdesk_owner;
create table seatdesk."calibration" (like seatdesk.row_common including all,
  "recording" uuid, "scorecard" uuid, "owner" uuid, "invited" jsonb, "done" jsonb, "state" text, "opened_at" bigint, "closed_at" bigint);
alter table seatdesk."evaluation" add column "calibration" uuid;
create index evaluation_calibration on seatdesk."evaluation" ("calibration") where "calibration" is not null;

-- Whether a row is kept from that person whatever their scopes; see Evaluation::isSealedFrom.
create function seatdesk.is_sealed_from(person uuid, r jsonb) returns boolean language sql immutable as $$
  select coalesce(r->>'round' = 'calibration' and r->>'state' is distinct from 'shared' and r->>'resolver' is distinct from person::text, false) $$;

create policy sealed on seatdesk."evaluation" as restrictive for select to seatdesk_seat
  using ("round" is distinct from 'calibration' or "state" is not distinct from 'shared' or "resolver" = (select seatdesk.me()));

-- What lies in whose scopes stays in may_see_scopes.
alter function seatdesk.may_see(uuid, jsonb) rename to may_see_scopes;
create function seatdesk.may_see(person uuid, r jsonb) returns boolean language plpgsql stable as $$
begin
  return not seatdesk.is_sealed_from(person, r) and seatdesk.may_see_scopes(person, r);
end $$;

-- As in 0028, but for what is kept from the person: this function asks no policy.
create or replace function seatdesk.weave_changes() returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
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
            and (%1$L <> 'evaluation' or not seatdesk.is_sealed_from(person, to_jsonb(t)))
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

create function seatdesk.texts_of(list jsonb) returns text[] language sql immutable as $$
  select case when jsonb_typeof(list) = 'array' then array(select distinct t from jsonb_array_elements_text(list) t where t is not null) else '{}' end $$;

-- Null, or why not; see domain/calibrationrule.h.
create function seatdesk.check_calibration(person uuid, before jsonb, after jsonb) returns text language plpgsql stable as $$
declare done text[] := seatdesk.texts_of(after->'done'); invited text[] := seatdesk.texts_of(after->'invited');
  earlier text[] := seatdesk.texts_of(before->'done'); added text[];
begin
  if before is null then
    if after->>'owner' is distinct from person::text then return 'denied field owner'; end if;
    if cardinality(done) > 0 then return 'denied field done'; end if;
    return case when cardinality(invited) < 2 then 'invalid invited' end;
  end if;
  added := array(select d from unnest(done) d where d <> all(earlier));
  if not done @> earlier or (cardinality(added) > 0
      and (added <> array[person::text] or person::text <> all(invited) or before->>'state' is distinct from 'open')) then
    return 'denied field done';
  end if;
  if before->>'state' = 'open' and after->>'state' is distinct from 'open' and after->>'owner' is distinct from person::text
    and not done @> invited then
    return 'denied step open to closed';
  end if;
  return null;
end $$;

-- Asks the calibration's own rule behind whatever was asked so far.
alter function seatdesk.check_rights(uuid, seatdesk.rule_record, text, jsonb, jsonb, jsonb, jsonb) rename to check_rights_but_calibration;
create function seatdesk.check_rights(person uuid, rule seatdesk.rule_record, verb text, st jsonb, before jsonb, after jsonb, parent jsonb) returns text
language plpgsql stable as $$
declare fault text := seatdesk.check_rights_but_calibration(person, rule, verb, st, before, after, parent);
begin
  if fault is null and person is not null and rule.name = 'calibration' then return seatdesk.check_calibration(person, before, after); end if;
  return fault;
end $$;

-- Once a round is closed, the scores that were handed in are all inspectors'.
create function seatdesk.share_calibrated() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  update seatdesk.evaluation e set state = 'shared', scope_id = new.scope_id where e.calibration = new.id and e.state = 'sealed' and not e.deleted;
  return null;
end $$;
create trigger share_calibrated after update on seatdesk."calibration" for each row
  when (old.state = 'open' and new.state is distinct from 'open') execute function seatdesk.share_calibrated();
reset role;
