-- To call back without the network a person needs the numbers of the tickets that are theirs to work on: the seat keeps those, and
-- no others. That a number was handed out for this is in the log, once for each ticket; each look at it is logged by itself.
set role seatdesk_owner;
create table seatdesk.contact_kept (
  staff uuid not null, ticket uuid not null, contact uuid not null, at timestamptz not null default now(), primary key (staff, ticket, contact));
create index ticket_open_owner on seatdesk.ticket (owner) where seatdesk.is_unfinished(state, false);
create index ticket_open_holder on seatdesk.ticket (holder) where seatdesk.is_unfinished(state, false);

create function seatdesk.own_contacts() returns table (contact uuid, value text)
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare person uuid := seatdesk.require_person(); mine uuid[] := seatdesk.my_scopes(); tickets uuid[]; contacts uuid[]; fresh record;
begin
  if person is null then return; end if;
  -- A standby can log nothing, so it hands nothing out; 25006 would say that the connection is one to leave.
  if pg_is_in_recovery() then raise exception 'standby' using errcode = '0A000'; end if;
  select coalesce(array_agg(o.id order by o.id), '{}'), coalesce(array_agg(o.customer_contact order by o.id), '{}') into tickets, contacts
    from (select t.id, t.customer_contact from seatdesk.ticket t join seatdesk.customer_contact c on c.id = t.customer_contact
      where (t.owner = person or t.holder = person) and seatdesk.is_unfinished(t.state, false) and not t.deleted and not c.deleted
        and (t.scope_id = any(mine) or t.also_scope = any(mine)) and (c.scope_id = any(mine) or c.also_scope = any(mine))) o;
  delete from seatdesk.contact_kept k where k.staff = person
    and (k.ticket, k.contact) not in (select u.ticket, u.contact from unnest(tickets, contacts) u(ticket, contact));
  for fresh in
    insert into seatdesk.contact_kept as k (staff, ticket, contact) select person, u.ticket, u.contact from unnest(tickets, contacts) u(ticket, contact)
    on conflict do nothing returning k.contact
  loop
    perform seatdesk.note_access('keep', 'customer_contact', fresh.contact, '');
  end loop;
  return query select c.id, coalesce(c.value, '') from seatdesk.customer_contact c where c.id = any(contacts);
end $$;
grant execute on function seatdesk.own_contacts to seatdesk_seat;
reset role;
