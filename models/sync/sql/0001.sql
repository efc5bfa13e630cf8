-- The ground: roles, schema, what the server knows of itself. Run by whoever may create roles in this database.
do $$ begin
  if not exists (select from pg_roles where rolname = 'seatdesk_owner') then create role seatdesk_owner nologin; end if;
  if not exists (select from pg_roles where rolname = 'seatdesk_seat') then create role seatdesk_seat nologin; end if;
  -- Owns the three functions that make, rename and lock logins, and nothing else: on PostgreSQL 15 and before, CREATEROLE
  -- lets its holder take almost any role.
  if not exists (select from pg_roles where rolname = 'seatdesk_keys') then create role seatdesk_keys nologin createrole; end if;
  if not pg_has_role('seatdesk_owner', 'member') then execute format('grant seatdesk_owner to %I', current_user); end if;
  if not pg_has_role('seatdesk_keys', 'member') then execute format('grant seatdesk_keys to %I', current_user); end if;
end $$;
grant seatdesk_seat to seatdesk_keys with admin option;
create schema if not exists seatdesk;
alter schema seatdesk owner to seatdesk_owner;
grant usage on schema seatdesk to seatdesk_seat, seatdesk_keys;
create extension if not exists pgcrypto with schema public;

-- Shadowing objects of a session (temp tables, search_path) never meet these functions: each definer function sets its own
-- search_path, what it calls inherits that, and every name is qualified. Small SQL functions set none, so that they are
-- inlined; what push asks often is PL/pgSQL, which keeps its plans (a SQL function that is not inlined plans at every call).
alter default privileges for role seatdesk_owner revoke execute on functions from public;
alter default privileges for role seatdesk_keys revoke execute on functions from public;

-- Where pgcrypto lies is the administrator's affair; only this wrapper knows.
do $$ declare place name; begin
  select n.nspname into strict place from pg_extension e join pg_namespace n on n.oid = e.extnamespace where e.extname = 'pgcrypto';
  execute format($f$
    create function seatdesk.sha1(content bytea) returns bytea language sql immutable parallel safe strict
      as 'select %I.digest(content, ''sha1'')' $f$, place);
end $$;
alter function seatdesk.sha1(bytea) owner to seatdesk_owner;
revoke execute on function seatdesk.sha1(bytea) from public;
set role seatdesk_owner;

create table seatdesk.meta (
  one bool primary key default true check (one), epoch uuid not null default gen_random_uuid(), schema_version int not null default 0,
  min_client int not null default 1, horizon xid8 not null default '0', marks_from xid8 not null default '0', rules_fingerprint text not null default '', -- of what load_rules was given
  notify text not null default 'writer' check (notify in ('writer', 'sender', 'poll')), system_id text not null, made_at timestamptz not null default now());

-- UUID version 5 of a name below a UUID: the same as the seats make for derived rows and for login roles.
create function seatdesk.uuid5(space uuid, name text) returns uuid language plpgsql immutable parallel safe strict as $$
declare h bytea := substr(seatdesk.sha1(uuid_send(space) || convert_to(name, 'UTF8')), 1, 16);
begin
  return encode(set_byte(set_byte(h, 6, (get_byte(h, 6) & 15) | 80), 8, (get_byte(h, 8) & 63) | 128), 'hex')::uuid;
end $$;

-- Microseconds since 1970, UTC: the form of every time in rows and operations.
create function seatdesk.micros(at timestamptz) returns bigint language sql stable parallel safe as $$
  select (extract(epoch from at) * 1000000)::bigint $$;

-- The table of every record kind begins with these columns; its migration adds the fields of the rules.
create table seatdesk.row_common (
  id uuid primary key, scope_id uuid not null, also_scope uuid, extra jsonb not null default '{}', rev bigint not null default 1,
  deleted boolean not null default false, updated_at bigint not null default seatdesk.micros(clock_timestamp()), updated_by uuid,
  xid xid8 not null default pg_current_xact_id());

-- A row left a scope: whoever saw it only there drops it.
create table seatdesk.gone (
  scope_id uuid not null, record text collate "C" not null, row_id uuid not null, xid xid8 not null default pg_current_xact_id(),
  at timestamptz not null default now(), primary key (scope_id, record, row_id));
create index gone_xid on seatdesk.gone (xid, row_id, record, scope_id);
create index gone_scope on seatdesk.gone (scope_id, xid);

-- What was pushed and how it was answered, for 180 days.
create table seatdesk.op (op_id uuid primary key, staff uuid, at timestamptz not null default clock_timestamp(), result jsonb);
create index op_at on seatdesk.op (at);
create table seatdesk.history (
  record text not null, row_id uuid not null, rev bigint not null, op_id uuid, staff uuid, at bigint not null, patch jsonb not null,
  primary key (row_id, record, rev));
-- Every value that lost, until its author or a lead has decided.
create table seatdesk.conflict (
  op_id uuid not null, field text not null, record text not null, row_id uuid not null, base jsonb, theirs jsonb, mine jsonb, staff uuid,
  at timestamptz not null default clock_timestamp(), primary key (op_id, field));
create index conflict_row on seatdesk.conflict (row_id);
-- Ticket numbers given to rows that no seat recorded, as an adopted folder had given them.
create table seatdesk.number_block (day date primary key, used int not null);
-- The folder whose department this was: one that was broken off goes on with the same folder, unchanged since.
create table seatdesk.adoption (
  one bool primary key default true check (one), source text not null, change bigint not null,
  begun_at timestamptz not null default now(), done_at timestamptz);
reset role;
insert into seatdesk.meta (system_id) select c.system_identifier::text from pg_control_system() c;
