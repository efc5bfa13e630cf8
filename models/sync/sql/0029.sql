-- push asks and writes less for each operation: the rules of a record are opened once a call, an operation that is done is answered
-- where it is claimed, a new row is stamped by its defaults, and who may make a row and take its first step is asked once.
set role seatdesk_owner;
drop function seatdesk.check_step(uuid, text, jsonb, jsonb, jsonb);
drop function seatdesk.apply_group(uuid, jsonb[]);
drop function seatdesk.apply_one(uuid, jsonb, boolean);
drop function seatdesk.apply_as_seen(uuid, jsonb, boolean);
drop function seatdesk.changed_since_seen(uuid, jsonb);

create or replace function seatdesk.weave_table(r seatdesk.rule_record) returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
declare t text := format('seatdesk.%I', r.name);
begin
  execute format('alter table %s enable row level security', t);
  execute format('drop policy if exists seen on %s', t);
  execute format('create policy seen on %s for select to seatdesk_seat using (scope_id = any((select seatdesk.my_scopes())::uuid[])
    or also_scope = any((select seatdesk.my_scopes())::uuid[]))', t);
  execute format('create index if not exists %I on %s (xid, id)', r.name || '_xid', t);
  execute format('create index if not exists %I on %s (scope_id, xid)', r.name || '_scope', t);
  execute format('create index if not exists %I on %s (also_scope, xid) where also_scope is not null', r.name || '_also_scope', t);
  if r.parent is not null then execute format('create index if not exists %I on %s (%I)', r.name || '_parent', t, r.parent); end if;
  execute format('drop trigger if exists stamp on %1$s; drop trigger if exists stamp_new on %1$s;
    drop trigger if exists mark_gone on %1$s; drop trigger if exists mark_change on %1$s; drop trigger if exists deny_removal on %1$s;
    drop trigger if exists deny_change on %1$s', t);
  execute format('create trigger stamp before update on %s for each row execute function seatdesk.stamp()', t);
  -- What push inserts has its stamp by default.
  execute format('create trigger stamp_new before insert on %s for each row when (new.xid is distinct from pg_current_xact_id()
    or current_user <> ''seatdesk_owner'') execute function seatdesk.stamp()', t);
  execute format('create trigger mark_gone after update on %s for each row when (old.scope_id is distinct from new.scope_id
    or old.also_scope is distinct from new.also_scope) execute function seatdesk.mark_gone()', t);
  execute format('create trigger mark_change after insert or update on %s for each statement execute function seatdesk.mark_change()', t);
  execute format('create trigger deny_removal before delete or truncate on %s for each statement execute function seatdesk.deny_removal()', t);
  if r.insert_only then
    execute format('create trigger deny_change before update on %s for each row execute function seatdesk.deny_change()', t);
  end if;
  execute format(case when r.synced then 'grant select on %s to seatdesk_seat' else 'revoke all on %s from seatdesk_seat' end, t);
end $$;

-- `fault` null, or why not: "denied …" or "invalid …", with a rule's name and never a value. `asked`: whom the step is for, where
-- that decided.
create function seatdesk.check_step(person uuid, p_record text, st jsonb, before jsonb, after jsonb, out fault text, out asked text[])
language plpgsql stable as $$
declare step seatdesk.rule_step; was text := coalesce(before->>'state', ''); field text; takes_back boolean;
begin
  select * into step from seatdesk.rule_step s where s.record = p_record and s.from_state = was and s.to_state = after->>'state';
  if not found then fault := format('invalid step %s to %s', was, after->>'state'); return; end if;
  -- Whoever takes back what they did themselves takes no step of their own: no other right is asked, and no reason.
  -- Who changed the row last has not thereby taken its last step: an owner may write a summary while others work on it.
  takes_back := before is not null and 'undo' = any(step.who) and seatdesk.acts_as(person, (before->>'updated_by')::uuid)
    and seatdesk.last_step_was(p_record, (before->>'id')::uuid, after->>'state', (before->>'updated_by')::uuid);
  if not coalesce(takes_back, false) then
    asked := step.who;
    if not seatdesk.matches(person, asked, p_record, coalesce(before, after)) then
      fault := format('denied step %s to %s', was, after->>'state');
      return;
    end if;
  end if;
  if person is not null and '!move' = any(step.who) and (st ? 'scope_id' or st ? 'also_scope') then
    fault := 'denied move ' || p_record;
    return;
  end if;
  if step.reason_needed and not coalesce(takes_back, false) and btrim(coalesce(st->>'reason', ''), E' \t\n\r\u3000\u00a0') = '' then
    fault := 'invalid reason';
    return;
  end if;
  foreach field in array step.needs loop
    if not seatdesk.is_filled(after, field) then fault := 'invalid needs ' || field; return; end if;
  end loop;
end $$;

create or replace function seatdesk.check_rights(person uuid, rule seatdesk.rule_record, verb text, st jsonb, before jsonb, after jsonb, parent jsonb) returns text
language plpgsql stable as $$
declare step record; asked text[]; is_step boolean; subject jsonb;
begin
  if rule.scope_rule = 'parent' and person is not null and (parent is null or not seatdesk.may_see(person, parent)) then
    return 'denied parent of ' || rule.name;
  end if;
  is_step := rule.has_steps and st ? 'state' and (before is null or before->>'state' is distinct from after->>'state');
  if is_step then
    step := seatdesk.check_step(person, rule.name, st, before, after);
    if step.fault is not null then return step.fault; end if;
    asked := step.asked;
  end if;
  -- A child has no owner or holder of its own: the parent's count.
  subject := case when rule.scope_rule = 'parent' and parent is not null then parent else coalesce(before, after) end;
  if before is null then
    -- Mostly those may take the first step who may make the row: asked once.
    if (asked is distinct from rule.inserters or rule.scope_rule = 'parent') and not seatdesk.matches(person, rule.inserters, rule.name, subject) then
      return 'denied insert ' || rule.name;
    end if;
    -- Who looked something up says so in their own name.
    if rule.name = 'access_log' and person is not null and after->>'by' is distinct from person::text then return 'denied field by'; end if;
    return null;
  end if;
  if verb = 'delete' then
    if (rule.has_steps and person is not null) or not seatdesk.matches(person, rule.changers, rule.name, subject) then
      return 'denied delete ' || rule.name;
    end if;
    return null;
  end if;
  return seatdesk.check_fields(person, rule, st, subject, is_step);
end $$;

-- The fields of a row that are no longer as a deletion saw them, of those that it names.
create function seatdesk.changed_since_seen(rule seatdesk.rule_record, base jsonb, before jsonb) returns jsonb language sql stable as $$
  select coalesce(jsonb_agg(jsonb_build_object('field', f, 'base', coalesce(base->f, 'null'), 'theirs', coalesce(before->f, 'null'),
      'mine', 'null'::jsonb) order by f), '[]')
    from jsonb_object_keys(rule.fields) f where base ? f and coalesce(before->f, 'null') <> coalesce(base->f, 'null')
$$;

-- One operation of the record that `rule` is of (null: there is no such record). `status` ok, conflict, denied or invalid; what is
-- not ok and not a conflict alone has written nothing.
create function seatdesk.apply_one(person uuid, rule seatdesk.rule_record, o jsonb, alone boolean, out status text, out detail text, out conflicts jsonb)
language plpgsql as $$
declare st jsonb := coalesce(o->'set', '{}'); verb text := o->>'verb'; row_id uuid := (o->>'id')::uuid;
  field text; given jsonb; f jsonb; before jsonb; after jsonb; parent jsonb; fault text; v bigint; creates boolean := o->>'verb' in ('insert', 'append'); hidden boolean := false; merged record;
begin
  status := 'invalid';
  conflicts := '[]';
  if o ? 'spoilt' then detail := 'text'; return; end if;
  if rule.name is null then detail := 'record ' || coalesce(o->>'record', ''); return; end if;
  for field, given in select * from jsonb_each(st) loop
    continue when field in ('scope_id', 'also_scope', 'extra');
    f := rule.fields->field;
    if f is null or not coalesce(seatdesk.fits(f->>'type', f->'values', given), false) then
      detail := case when f is null then 'field ' else 'value of ' end || field
        || coalesce(': ' || (select string_agg(w, '|' order by n) from jsonb_array_elements_text(f->'values') with ordinality x(w, n)), '');
      return;
    end if;
  end loop;
  if verb is null or verb not in ('insert', 'append', 'change', 'delete') or row_id is null then detail := 'verb'; return; end if;

  before := seatdesk.row_to_change(rule.name, row_id);
  if creates = (before is not null) then detail := case when creates then 'exists' else 'unknown row' end; return; end if;
  if before is not null then
    merged := seatdesk.merge_fields(rule, o->'base', before, st);
    st := merged.st;
    conflicts := merged.conflicts;
    -- Ties (owner, holder) give rights also to a row that the person does not see, but they learn nothing of it: neither what
    -- they would have collided with nor that they guessed a value, nor why not.
    hidden := person is not null and not seatdesk.may_see(person, before);
    if hidden and (verb = 'delete' or conflicts <> '[]' or st = '{}' or (before->>'deleted')::boolean) then
      status := 'denied'; detail := 'row'; conflicts := '[]'; return;
    end if;
    if (before->>'deleted')::boolean then detail := 'deleted row'; conflicts := '[]'; return; end if;
    -- Whoever deletes deletes what they saw: where somebody else changed it in between, the deletion loses. One that says nothing
    -- of what was seen is an older program's.
    if verb = 'delete' and o->'base' <> '{}' then
      conflicts := seatdesk.changed_since_seen(rule, o->'base', before);
      if conflicts <> '[]' then status := 'conflict'; return; end if;
    end if;
    if conflicts <> '[]' and (not alone or st ? 'state') then status := 'conflict'; return; end if;
    st := st - array(select c->>'field' from jsonb_array_elements(conflicts) c);
    if st = '{}' and verb = 'change' then status := case when conflicts = '[]' then 'ok' else 'conflict' end; return; end if;
  end if;

  after := coalesce(before, '{"extra": {}}') || st || jsonb_build_object('id', row_id, 'updated_by', person, 'deleted', verb = 'delete',
    'updated_at', case when rule.scope_rule = 'parent' then (o->>'at')::bigint else seatdesk.now_micros() end);
  if jsonb_typeof(after->'extra') is distinct from 'object' then after := after || '{"extra": {}}'; end if;
  -- Who signs an entry of a bound book, when and by which operation, nobody says for somebody else.
  if rule.name = 'book_entry' then
    after := after || jsonb_build_object('op_id', o->>'op_id', 'at', (o->>'at')::bigint, 'author', coalesce(person, (st->>'author')::uuid),
      'seq', 0, 'body_hash', '', 'hash', '');
  end if;
  if rule.scope_rule = 'parent' then parent := seatdesk.row_to_keep(rule.parent, nullif(after->>rule.parent, '')::uuid); end if;
  if before is null then
    after := seatdesk.scope_for(person, rule, after, parent);
    if after is null then detail := 'scope of ' || rule.name; return; end if;
  elsif st ? 'scope_id' and not seatdesk.is_scope((st->>'scope_id')::uuid) then
    detail := 'scope of ' || rule.name; return;
  end if;
  fault := seatdesk.check_rights(person, rule, verb, st, before, after, parent);
  if fault is not null then
    status := case when hidden then 'denied' else split_part(fault, ' ', 1) end;
    detail := case when hidden then 'row' else substr(fault, length(status) + 2) end;
    return;
  end if;

  if before is null then v := seatdesk.insert_row(rule.name, after); else v := seatdesk.update_row(rule.name, after); end if;
  insert into seatdesk.history (record, row_id, rev, op_id, staff, at, patch)
    values (rule.name, row_id, v, (o->>'op_id')::uuid, person, (o->>'at')::bigint, st);
  perform seatdesk.write_derived(person, o, st, before, after);
  status := case when conflicts = '[]' then 'ok' else 'conflict' end;
end $$;

-- Answers [{op_id, status, detail, conflicts, dup}], one for each operation and in their order. A group (operations of one user
-- action stand together) is applied whole or not at all. Its operations are claimed first, where a twin from another connection
-- waits, as done: mostly nothing is to be written behind them. Then they are applied in a subtransaction, which a refusal or an
-- error undoes. Only what says nothing of the operation and passes with time or by the administrator fails the whole push: lost
-- connections, deadlocks, a full disk, locks, shutdowns, damage, and what is missing or does not fit in the schema itself. Of that
-- class (42) only what concerns one person's login is an answer.
create or replace function seatdesk.push(client_version int, ops json) returns json language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare person uuid := seatdesk.require_person(); batch jsonb[]; answers jsonb[] := '{}'; rule seatdesk.rule_record; refused jsonb; r record;
  head int := 1; tail int; cause int; whose uuid;
begin
  perform seatdesk.require_client(client_version);
  batch := seatdesk.readable(ops);
  while head <= cardinality(batch) loop
    tail := head;
    while tail < cardinality(batch) and batch[tail + 1]->>'group' is not distinct from batch[head]->>'group' loop
      tail := tail + 1;
    end loop;
    for i in head .. tail loop
      whose := (batch[i]->>'op_id')::uuid;
      answers[i] := jsonb_build_object('op_id', whose, 'status', 'ok', 'detail', '', 'conflicts', '[]'::jsonb);
      insert into seatdesk.op (op_id, staff, result) values (whose, person, answers[i]) on conflict do nothing;
      if not found then answers[i] := null; end if; -- answered before
    end loop;
    refused := null;
    begin
      for i in head .. tail loop
        continue when answers[i] is null;
        cause := i;
        if rule.name is distinct from batch[i]->>'record' then
          select * into rule from seatdesk.rule_record t where t.name = batch[i]->>'record';
          -- As the table holds them they are compressed, and would be opened at every look.
          if found then rule.fields := rule.fields || '{}'; end if;
        end if;
        r := seatdesk.apply_one(person, rule, batch[i], head = tail);
        continue when r.status = 'ok';
        answers[i] := answers[i] || jsonb_build_object('status', r.status, 'detail', coalesce(r.detail, ''), 'conflicts', r.conflicts);
        if head < tail or r.status <> 'conflict' then
          refused := answers[i];
          raise exception 'refused' using errcode = 'SD000';
        end if;
      end loop;
    exception
      when sqlstate 'SD000' then null;
      when others then
        if left(sqlstate, 2) = any('{08,0A,25,3F,40,53,55,57,58,XX}')
          or (left(sqlstate, 2) = '42' and sqlstate <> all('{42501,42704,42710}')) then raise; end if;
        refused := jsonb_build_object('status', 'invalid', 'detail', sqlstate, 'conflicts', '[]'::jsonb);
    end;
    for i in head .. tail loop
      whose := (batch[i]->>'op_id')::uuid;
      if answers[i] is null then
        answers[i] := seatdesk.earlier_answer(person, whose);
        continue;
      end if;
      -- One refused operation refuses its group: the others did nothing either.
      if refused is not null then
        answers[i] := refused || jsonb_build_object('op_id', whose) || case when i = cause then '{}'::jsonb else '{"conflicts": []}' end;
      end if;
      continue when answers[i]->>'status' = 'ok';
      answers[i] := seatdesk.keep_conflicts(person, batch[i], answers[i]);
      update seatdesk.op p set result = answers[i] where p.op_id = whose;
    end loop;
    head := tail + 1;
  end loop;
  return array_to_json(answers);
end $$;
reset role;
