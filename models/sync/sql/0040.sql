-- The window of a seat that sees millions of tickets: the newest of each scope are read from the end of its index. Asked for all scopes
-- at once, every ticket was read and sorted, which took longer than a statement may.
set role seatdesk_owner;
create or replace function seatdesk.ticket_window() returns table (server_now bigint, opened_from bigint, open_from bigint, closed_from bigint)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare mine uuid[] := seatdesk.my_scopes(); most bigint := greatest(seatdesk.department_number('window.tickets', 50000), 1); found bigint; oldest bigint;
begin
  server_now := seatdesk.now_micros();
  opened_from := server_now - greatest(seatdesk.department_number('window.days', 30), 1) * 86400000000;
  select count(*), min(u.updated_at) into found, oldest from (
    select n.updated_at from unnest(mine) m, lateral (
      select t.updated_at from seatdesk.ticket t
        where t.scope_id = m and seatdesk.is_unfinished(t.state, t.form_owed) and not t.deleted order by t.updated_at desc limit most) n
    union all
    select t.updated_at from seatdesk.ticket t
      where t.also_scope = any(mine) and t.scope_id <> all(mine) and seatdesk.is_unfinished(t.state, t.form_owed) and not t.deleted
    order by 1 desc limit most) u;
  open_from := case when found < most then 0 else oldest end;
  if found = most then
    closed_from := 9223372036854775807;
  else
    most := most - found;
    select count(*), min(u.updated_at) into found, oldest from (
      select n.updated_at from unnest(mine) m, lateral (
        select t.updated_at from seatdesk.ticket t
          where t.scope_id = m and t.updated_at >= opened_from and not seatdesk.is_unfinished(t.state, t.form_owed) and not t.deleted
          order by t.updated_at desc limit most) n
      union all
      select t.updated_at from seatdesk.ticket t
        where t.also_scope = any(mine) and t.scope_id <> all(mine) and t.updated_at >= opened_from
          and not seatdesk.is_unfinished(t.state, t.form_owed) and not t.deleted
      order by 1 desc limit most) u;
    closed_from := case when found < most then opened_from else oldest end;
  end if;
  return next;
end $$;
reset role;
