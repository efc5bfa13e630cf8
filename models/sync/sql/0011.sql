-- Logins: one role per person, named after staff number and database so that whoever types a number finds it without asking
-- first. Passwords arrive as SCRAM verifiers, made by the client.
set role seatdesk_owner;
create function seatdesk.login_name(number text) returns name language sql stable parallel safe as $$
  select ('sd_' || replace(seatdesk.uuid5(seatdesk.uuid5('b0f8a1de-6f0e-4c39-9a54-2f3f5c1f7d11', current_database()::text), lower(btrim(number)))::text, '-', ''))::name $$;
grant create on schema seatdesk to seatdesk_keys; -- until its functions are made, below
reset role;

set role seatdesk_keys;
-- The only functions that may touch roles. They belong to seatdesk_keys, take no role but logins of this program, and only
-- seatdesk_owner may call them. Utility commands take no parameters, hence format().
create function seatdesk.keys_set(login name, verifier text) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if login !~ '^sd_[0-9a-f]{32}$' or verifier !~ '^SCRAM-SHA-256\$[0-9]+:[A-Za-z0-9+/=]+\$[A-Za-z0-9+/=]+:[A-Za-z0-9+/=]+$' then
    raise exception 'login' using errcode = '22023';
  end if;
  if exists (select from pg_roles r where r.rolname = login) then
    execute format('alter role %I login password %L', login, verifier);
  else
    execute format('create role %I login inherit connection limit 16 password %L in role seatdesk_seat', login, verifier);
  end if;
end $$;
create function seatdesk.keys_rename(login name, other name) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if login !~ '^sd_[0-9a-f]{32}$' or other !~ '^sd_[0-9a-f]{32}$' then raise exception 'login' using errcode = '22023'; end if;
  execute format('alter role %I rename to %I', login, other);
end $$;
create function seatdesk.keys_lock(login name, locked boolean) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if login !~ '^sd_[0-9a-f]{32}$' then raise exception 'login' using errcode = '22023'; end if;
  execute format('alter role %I %s', login, case when locked then 'nologin' else 'login' end);
end $$;
revoke execute on function seatdesk.keys_set, seatdesk.keys_rename, seatdesk.keys_lock from public;
grant execute on function seatdesk.keys_set, seatdesk.keys_rename, seatdesk.keys_lock to seatdesk_owner;
reset role;

set role seatdesk_owner;
revoke create on schema seatdesk from seatdesk_keys;
-- Makes the person's login or gives it another password. An administrator of the department, or of the database.
create function seatdesk.set_login(person uuid, verifier text, until timestamptz default null) returns name
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
  insert into seatdesk.login (role, staff, valid_until) values (name, person, until)
    on conflict (staff) do update set role = excluded.role, valid_until = excluded.valid_until;
  return name;
end $$;

-- The login follows the person: another number, no longer here, back again.
create function seatdesk.login_follows() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare l seatdesk.login;
begin
  select * into l from seatdesk.login t where t.staff = new.id for update;
  if not found then return null; end if;
  if new.number is distinct from old.number and coalesce(new.number, '') <> '' then
    perform seatdesk.keys_rename(l.role, seatdesk.login_name(new.number));
    update seatdesk.login t set role = seatdesk.login_name(new.number) where t.staff = new.id;
    l.role := seatdesk.login_name(new.number);
  end if;
  perform seatdesk.keys_lock(l.role, new.deleted or new.active is not distinct from false);
  return null;
end $$;
create trigger login_follows after update on seatdesk.staff for each row when (old.number is distinct from new.number
  or old.active is distinct from new.active or old.deleted is distinct from new.deleted) execute function seatdesk.login_follows();
grant execute on function seatdesk.set_login to seatdesk_seat;
reset role;

-- The database is Seatdesk's own: nobody else connects, and seats make no temporary objects. Called again after a restore
-- into a new database, which brings none of this along.
set role seatdesk_owner;
create function seatdesk.secure_database() returns void language plpgsql as $$
begin
  execute format('revoke all on database %I from public', current_database());
  execute format('grant connect on database %I to seatdesk_seat', current_database());
  -- Compiling costs a hundred times what these statements take.
  execute format('alter database %I set jit = off', current_database());
end $$;
reset role;
select seatdesk.secure_database();
revoke create on schema public from public;
