-- Whatever the database refuses in a group is the answer to that group, so that no operation holds up what comes behind it: also
-- a staff number that meets another's login, a text that is too long for its index. A person whose role is no more can be
-- disabled and renumbered all the same.
set role seatdesk_owner;

-- One group. Its operations are claimed first, where a twin from another connection waits; then they are applied in a
-- subtransaction, which a refusal or an error undoes. Only what says nothing of the operation and passes with time or by the
-- administrator fails the whole push: lost connections, deadlocks, a full disk, locks, shutdowns, damage, and what is missing or
-- does not fit in the schema itself. Of that class (42) only what concerns one person's login is an answer.
create or replace function seatdesk.apply_group(person uuid, ops jsonb[]) returns jsonb[] language plpgsql as $$
declare op_ids uuid[] := '{}'; fresh uuid[] := '{}'; answers jsonb[] := '{}'; answer jsonb; r record; i int; cause uuid;
begin
  for i in 1 .. cardinality(ops) loop
    op_ids := op_ids || (ops[i]->>'op_id')::uuid;
    insert into seatdesk.op (op_id, staff) values (op_ids[i], person) on conflict do nothing;
    if found then fresh := fresh || op_ids[i]; end if;
  end loop;
  begin
    for i in 1 .. cardinality(ops) loop
      if not op_ids[i] = any(fresh) then
        answers[i] := seatdesk.earlier_answer(person, op_ids[i]);
        continue;
      end if;
      cause := op_ids[i];
      select * into r from seatdesk.apply_one(person, ops[i], cardinality(ops) = 1);
      answers[i] := jsonb_build_object('op_id', op_ids[i], 'status', r.status, 'detail', coalesce(r.detail, ''), 'conflicts', r.conflicts);
      if r.status <> 'ok' and not (cardinality(ops) = 1 and r.status = 'conflict') then
        answer := answers[i];
        raise exception 'refused' using errcode = 'SD000';
      end if;
    end loop;
  exception
    when sqlstate 'SD000' then null;
    when others then
      if left(sqlstate, 2) = any('{08,0A,25,3F,40,53,55,57,58,XX}')
        or (left(sqlstate, 2) = '42' and sqlstate <> all('{42501,42704,42710}')) then raise; end if;
      answer := jsonb_build_object('op_id', cause, 'status', 'invalid', 'detail', sqlstate, 'conflicts', '[]'::jsonb);
  end;
  for i in 1 .. cardinality(ops) loop
    if not op_ids[i] = any(fresh) then
      answers[i] := coalesce(answers[i], seatdesk.earlier_answer(person, op_ids[i]));
      continue;
    end if;
    -- One refused operation refuses its group: the others did nothing either.
    if answer is not null then
      answers[i] := answer || jsonb_build_object('op_id', op_ids[i])
        || case when op_ids[i] = cause then '{}'::jsonb else '{"conflicts": []}' end;
    end if;
    answers[i] := seatdesk.keep_conflicts(person, ops[i], answers[i]);
    update seatdesk.op p set result = answers[i] where p.op_id = op_ids[i];
  end loop;
  return answers;
end $$;
reset role;

-- Where the role is missing, as after a restore on another server, there is nothing to lock or to rename: the person changes all
-- the same. A role that has the new name already is never taken over: somebody may know its password.
set role seatdesk_owner;
grant create on schema seatdesk to seatdesk_keys; -- until its functions are made, below
reset role;
set role seatdesk_keys;
create or replace function seatdesk.keys_rename(login name, other name) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if login !~ '^sd_[0-9a-f]{32}$' or other !~ '^sd_[0-9a-f]{32}$' then raise exception 'login' using errcode = '22023'; end if;
  if login = other then return; end if; -- numbers that differ only in how they are written
  if exists (select from pg_roles r where r.rolname = other) then raise exception 'login' using errcode = '42710'; end if;
  if not exists (select from pg_roles r where r.rolname = login) then return; end if;
  execute format('alter role %I rename to %I', login, other);
end $$;
create or replace function seatdesk.keys_lock(login name, locked boolean) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if login !~ '^sd_[0-9a-f]{32}$' then raise exception 'login' using errcode = '22023'; end if;
  if not exists (select from pg_roles r where r.rolname = login) then return; end if;
  execute format('alter role %I %s', login, case when locked then 'nologin' else 'login' end);
end $$;
reset role;
set role seatdesk_owner;
revoke create on schema seatdesk from seatdesk_keys;
reset role;
