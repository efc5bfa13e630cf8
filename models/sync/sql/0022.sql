-- A login may end; a new password does not give it more time.
set role seatdesk_owner;

-- Makes the person's login or gives it another password, with the end it has: an administrator of the department may call this,
-- and is not to undo what the administrator of the database set.
drop function seatdesk.set_login(uuid, text, timestamptz);
create function seatdesk.set_login(person uuid, verifier text) returns name
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare asker uuid := seatdesk.require_person(); s seatdesk.staff; name name;
begin
  select * into s from seatdesk.staff t where t.id = person and not t.deleted;
  if not found or coalesce(s.number, '') = '' then raise exception 'no such person' using errcode = '22023'; end if;
  if not seatdesk.matches(asker, '{admin}', 'staff', to_jsonb(s)) then raise exception 'set_login' using errcode = '42501'; end if;
  name := seatdesk.login_name(s.number);
  if exists (select from seatdesk.login l where l.role = name and l.staff <> person) then raise exception 'number taken' using errcode = '23505'; end if;
  perform seatdesk.keys_set(name, verifier);
  if s.active is not distinct from false then perform seatdesk.keys_lock(name, true); end if;
  insert into seatdesk.login (role, staff) values (name, person) on conflict (staff) do update set role = excluded.role;
  return name;
end $$;
grant execute on function seatdesk.set_login to seatdesk_seat;

-- When the person's login ends; null: never. False when there is none. For the administrator of the database.
create or replace function seatdesk.limit_login(person uuid, until timestamptz) returns boolean
language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
begin
  update seatdesk.login l set valid_until = until where l.staff = person;
  return found;
end $$;
reset role;
