-- What the server says first.
set role seatdesk_owner;

-- The stored epoch and the timeline: a restore from a backup changes the one (by the administrator), a failover the other.
-- After a promote pg_control_checkpoint() still shows the old timeline; the name of the current WAL file does not.
create function seatdesk.epoch() returns text language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select m.epoch::text || ':' || case when pg_is_in_recovery() then 'r' else left(pg_walfile_name(pg_current_wal_lsn()), 8) end from seatdesk.meta m $$;

-- Why nobody is signed in, for the sentence that a person reads. SD401 expired, SD403 disabled, SD404 nobody's login.
create function seatdesk.require_person() returns uuid language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare l seatdesk.login; person uuid := seatdesk.me();
begin
  if person is not null or seatdesk.is_system() then return person; end if;
  select * into l from seatdesk.login where role = session_user;
  if not found then raise exception 'this login is nobody''s' using errcode = 'SD404'; end if;
  if l.valid_until <= statement_timestamp() then raise exception 'this login has expired' using errcode = 'SD401'; end if;
  raise exception 'this person is disabled' using errcode = 'SD403';
end $$;

create function seatdesk.require_client(client_version int) returns void language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if client_version < (select m.min_client from seatdesk.meta m) then raise exception 'this program is too old' using errcode = 'SD426'; end if;
end $$;

-- Names what runs since the last recovery: transaction numbers of before it may have been given out again. A server that lost one
-- backend recovers without a new start; its statistics then begin anew.
create function seatdesk.run() returns text language sql stable set search_path = pg_catalog, pg_temp as $$
  select concat_ws('.', (extract(epoch from pg_postmaster_start_time()) * 1000000)::bigint,
    (select (extract(epoch from w.stats_reset) * 1000000)::bigint from pg_stat_bgwriter w)) $$;
create function seatdesk.hello(client_version int) returns json language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare person uuid := seatdesk.require_person(); m seatdesk.meta;
begin
  -- A program that is too old goes on reading and says so.
  select * into m from seatdesk.meta;
  return json_build_object('epoch', seatdesk.epoch(), 'schema_version', m.schema_version, 'min_client', m.min_client, 'horizon', m.horizon::text,
    'person', person, 'scopes', to_json(seatdesk.my_scopes()), 'scopes_text', seatdesk.my_scopes()::text, 'notify', m.notify, 'server_now', seatdesk.now_micros(),
    'rules', m.rules_fingerprint, 'run', seatdesk.run(),
    'staff', (select row_to_json(s) from seatdesk.staff s where s.id = person),
    'grants', (select coalesce(json_agg(row_to_json(g)), '[]') from seatdesk."grant" g where g.staff = person and not g.deleted));
end $$;
grant execute on function seatdesk.hello, seatdesk.epoch to seatdesk_seat;

-- After a restore: every seat begins anew, as what it saw since the backup is not here. A dump brings the transactions of
-- another server along, which may lie ahead of this one's; such rows would come with every pull, so they are stamped again.
create function seatdesk.restored() returns text language plpgsql set search_path = pg_catalog, pg_temp as $$
declare t name; ahead xid8 := pg_snapshot_xmax(pg_current_snapshot());
begin
  for t in select r.name from seatdesk.rule_record r union select 'gone' loop
    execute format('alter table seatdesk.%I disable trigger user', t);
    execute format('update seatdesk.%I set xid = pg_current_xact_id() where xid >= $1', t) using ahead;
    execute format('alter table seatdesk.%I enable trigger user', t);
  end loop;
  update seatdesk.meta set epoch = gen_random_uuid(), horizon = '0', system_id = (select c.system_identifier::text from pg_control_system() c);
  return seatdesk.epoch();
end $$;
reset role;
