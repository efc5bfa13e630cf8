-- The window of a seat: which of the tickets that a person sees are held on the seat's own disk. The rule stands in
-- domain/ticketwindow.h.
set role seatdesk_owner;

-- Still to be worked on, or with its form owed.
create function seatdesk.is_unfinished(state text, form_owed boolean) returns boolean language sql immutable parallel safe as $$
  select coalesce(state in ('recorded', 'returned', 'dispatched', 'accepted', 'done', 'callback'), false) or coalesce(form_owed, false) $$;
create index ticket_changed on seatdesk.ticket (scope_id, updated_at);
create index ticket_unfinished on seatdesk.ticket (scope_id, updated_at) where seatdesk.is_unfinished(state, form_owed);

create function seatdesk.department_number(p_key text, otherwise bigint) returns bigint language plpgsql stable as $$
begin
  return coalesce((select (s.value #>> '{}')::bigint from seatdesk.setting s where s.key = p_key and s.scope_id = seatdesk.department()
    and not s.deleted and jsonb_typeof(s.value) = 'number' order by s.updated_at desc limit 1), otherwise);
end $$;

-- Held is what was changed since closed_from, and what is unfinished and was changed since open_from. Where there is more than
-- the department allows, what was changed least recently stays here, finished tickets before unfinished ones.
create function seatdesk.ticket_window() returns table (server_now bigint, opened_from bigint, open_from bigint, closed_from bigint)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare mine uuid[] := seatdesk.my_scopes(); most bigint := greatest(seatdesk.department_number('window.tickets', 50000), 1); found bigint; oldest bigint;
begin
  server_now := seatdesk.now_micros();
  opened_from := server_now - greatest(seatdesk.department_number('window.days', 30), 1) * 86400000000;
  select count(*), min(u.updated_at) into found, oldest from (select t.updated_at from seatdesk.ticket t
    where (t.scope_id = any(mine) or t.also_scope = any(mine)) and seatdesk.is_unfinished(t.state, t.form_owed) and not t.deleted
    order by t.updated_at desc limit most) u;
  open_from := case when found < most then 0 else oldest end;
  if found = most then
    closed_from := 9223372036854775807;
  else
    most := most - found;
    select count(*), min(u.updated_at) into found, oldest from (select t.updated_at from seatdesk.ticket t
      where (t.scope_id = any(mine) or t.also_scope = any(mine)) and t.updated_at >= opened_from
        and not seatdesk.is_unfinished(t.state, t.form_owed) and not t.deleted
      order by t.updated_at desc limit most) u;
    closed_from := case when found < most then opened_from else oldest end;
  end if;
  return next;
end $$;

-- Tickets with all their children, as the policy lets the person see them. Woven like pull: not a definer function.
create function seatdesk.weave_whole() returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
declare children text;
begin
  select string_agg(format('union all select %1$L, row_to_json(t) from seatdesk.%1$I t where t.ticket = any(ids)', c.name), E'\n') into children
    from seatdesk.rule_record c where c.parent = 'ticket' and c.synced;
  execute format($f$create or replace function seatdesk.whole_tickets(ids uuid[]) returns table (record text, row_json json)
    language sql stable as $b$ select 'ticket', row_to_json(t) from seatdesk.ticket t where t.id = any(ids) %s $b$ $f$, children);
end $$;
grant execute on function seatdesk.ticket_window, seatdesk.is_unfinished to seatdesk_seat;
reset role;
