-- Seats of the department, and what is forgotten in time.
set role seatdesk_owner;

-- The number of a seat in its ticket numbers, drawn once by its device.
create table seatdesk.seat (
  device uuid primary key, number int not null unique check (number between 1 and 9999), drawn_by uuid, at timestamptz not null default now());
create function seatdesk.seat_number(p_device uuid) returns int language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare person uuid := seatdesk.require_person(); drawn int;
begin
  select s.number into drawn from seatdesk.seat s where s.device = p_device;
  if found then return drawn; end if;
  lock table seatdesk.seat in share row exclusive mode;
  insert into seatdesk.seat (device, number, drawn_by) select p_device, coalesce(max(s.number), 0) + 1, person from seatdesk.seat s
    on conflict (device) do nothing;
  return (select s.number from seatdesk.seat s where s.device = p_device);
end $$;

-- One row for each transaction that wrote a row of a record: most pulls bring nothing, and look here instead of into every table.
-- Written by the same transaction, so it is seen exactly when the rows are. Kept for a day; an older cursor looks everywhere.
create table seatdesk.mark (xid xid8 primary key, at timestamptz not null default now());
create index mark_at on seatdesk.mark (at);
create function seatdesk.mark_change() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into seatdesk.mark (xid) values (pg_catalog.pg_current_xact_id()) on conflict do nothing;
  return null;
end $$;
-- One row with the next cursor when nobody wrote anything since this one, none when pull has to look.
create function seatdesk.unchanged(cur text) returns table (cursor_now text, scopes_now text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if pg_snapshot_xmin(cur::pg_snapshot) <= (select m.marks_from from seatdesk.meta m) or exists (select from seatdesk.mark m
      where m.xid >= pg_snapshot_xmin(cur::pg_snapshot) and not pg_visible_in_snapshot(m.xid, cur::pg_snapshot)) then
    return;
  end if;
  return query select case when pg_is_in_recovery()
      then pg_snapshot_xmin(pg_current_snapshot())::text || ':' || pg_snapshot_xmin(pg_current_snapshot())::text || ':'
      else pg_current_snapshot()::text end, seatdesk.my_scopes()::text;
end $$;

-- Markers of rows that left a scope are kept for a while, answers of operations for 180 days. A cursor that has not seen every
-- marker forgotten here begins anew: it is older than the horizon. For the administrator, daily.
create function seatdesk.forget_old(markers interval default '90 days', answers interval default '180 days') returns table (forgotten_markers bigint, forgotten_answers bigint)
language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
declare newest xid8;
begin
  with dropped as (delete from seatdesk.mark m where m.at < now() - interval '1 day' returning m.xid)
    select max(d.xid::text::numeric)::text::xid8 into newest from dropped d;
  if newest is not null then update seatdesk.meta m set marks_from = greatest(m.marks_from, newest); end if;
  with dropped as (delete from seatdesk.gone g where g.at < now() - markers returning g.xid)
    select count(*), max(d.xid::text::numeric)::text::xid8 into forgotten_markers, newest from dropped d;
  if newest is not null then update seatdesk.meta m set horizon = greatest(m.horizon, newest); end if;
  delete from seatdesk.op p where p.at < now() - answers;
  get diagnostics forgotten_answers = row_count;
  return next;
end $$;
grant execute on function seatdesk.seat_number, seatdesk.unchanged to seatdesk_seat;
reset role;
