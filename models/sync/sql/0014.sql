-- Who has which ticket on the screen: leases, renewed while it is shown, ending by themselves. They hold nobody up, are no
-- records, and nothing is lost when they are.
set role seatdesk_owner;
create unlogged table seatdesk.opened (
  staff uuid not null, seat uuid not null, ticket uuid not null, since timestamptz not null default now(),
  seen timestamptz not null default now(), primary key (staff, seat));
create index opened_ticket on seatdesk.opened (ticket);

-- One ticket for each seat of a person, or none. Whoever does not see the ticket neither tells nor is told anything.
create function seatdesk.hold_open(p_ticket uuid, p_seat uuid) returns table (staff uuid, name text, seconds int)
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare person uuid := seatdesk.require_person(); mine uuid[] := seatdesk.my_scopes();
  -- Three renewals of a seat (OpenTickets::kRenewal, 20 s): one may be lost or late.
  lease constant interval := '1 minute';
begin
  if not exists (select from seatdesk.ticket t where t.id = p_ticket and not t.deleted
      and (person is null or t.scope_id = any(mine) or t.also_scope = any(mine))) then
    delete from seatdesk.opened o where o.staff = person and o.seat = p_seat;
    return;
  end if;
  insert into seatdesk.opened as o (staff, seat, ticket) select person, p_seat, p_ticket where person is not null
    on conflict on constraint opened_pkey do update set ticket = excluded.ticket, seen = now(),
      since = case when o.ticket = excluded.ticket and o.seen > now() - lease then o.since else now() end;
  return query select o.staff, coalesce(max(s.name), max(s.number)), extract(epoch from now() - min(o.since))::int
    from seatdesk.opened o join seatdesk.staff s on s.id = o.staff
    where o.ticket = p_ticket and o.staff is distinct from person and o.seen > now() - lease
    group by o.staff order by 3 desc, 1;
end $$;
grant execute on function seatdesk.hold_open to seatdesk_seat;
reset role;
