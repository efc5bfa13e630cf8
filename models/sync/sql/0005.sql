-- What every table of rows has: the stamp, the markers of rows that leave a scope, and no way to tear a page out.
set role seatdesk_owner;

-- Who writes past push (an administrator with SQL) is stamped like everybody. Not a definer function: current_user tells.
create function seatdesk.stamp() returns trigger language plpgsql as $$
begin
  new.xid := pg_current_xact_id();
  if tg_op = 'UPDATE' then
    if new.id <> old.id then raise exception 'the id of a row never changes' using errcode = '42501'; end if;
    new.rev := old.rev + 1;
  end if;
  if current_user <> 'seatdesk_owner' then
    new.updated_at := seatdesk.micros(clock_timestamp());
    new.updated_by := seatdesk.me();
  end if;
  return new;
end $$;

create function seatdesk.mark_gone() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  insert into seatdesk.gone (scope_id, record, row_id)
    select distinct s, tg_table_name, old.id from unnest(array[old.scope_id, old.also_scope]) s
    where s is not null and s <> new.scope_id and s is distinct from new.also_scope
  on conflict (scope_id, record, row_id) do update set xid = pg_current_xact_id(), at = now();
  delete from seatdesk.gone g where g.record = tg_table_name and g.row_id = new.id and g.scope_id in (new.scope_id, new.also_scope);
  return null;
end $$;

-- A row that vanished without a trace would stay on every seat: rows are marked deleted.
create function seatdesk.deny_removal() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  raise exception 'rows of % are marked deleted, never removed', tg_table_name using errcode = '42501';
end $$;

-- Of a row that is written once, only the scopes (its parent moved) and what the stamp writes may change.
create function seatdesk.deny_change() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare keeps text[] := '{scope_id,also_scope,rev,updated_at,updated_by,xid}';
begin
  if to_jsonb(new) - keeps is distinct from to_jsonb(old) - keeps then
    raise exception 'rows of % are written once', tg_table_name using errcode = '42501';
  end if;
  return new;
end $$;

create trigger deny_removal before delete or truncate on seatdesk.history for each statement execute function seatdesk.deny_removal();
create trigger deny_removal before delete or truncate on seatdesk.conflict for each statement execute function seatdesk.deny_removal();
reset role;
