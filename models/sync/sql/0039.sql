-- Many entries of one book, or lines of one ticket, in a push: whether the person may add to the row above them is asked once. Nothing
-- that rights are read from changes between them, as rows of such records are never written together with others.
set role seatdesk_owner;
drop function seatdesk.judge_new(uuid, seatdesk.rule_record, jsonb, jsonb);

-- The row that a well-formed insert or append makes, or why it makes none: `fault` "denied …" or "invalid …", with a rule's name and
-- never a value. `parent`: the row above, where it is read already; a lock keeps it as it is until the end of the push. `allowed`: the
-- row above that the last new row of this record was allowed under.
create function seatdesk.judge_new(person uuid, rule seatdesk.rule_record, o jsonb, inout parent jsonb, inout allowed uuid, out fault text, out made jsonb)
language plpgsql as $$
declare st jsonb := coalesce(o->'set', '{}'); above uuid;
begin
  made := '{"extra": {}}' || st || jsonb_build_object('id', (o->>'id')::uuid, 'updated_by', person, 'deleted', false,
    'updated_at', case when rule.scope_rule = 'parent' then (o->>'at')::bigint else seatdesk.now_micros() end);
  if jsonb_typeof(made->'extra') is distinct from 'object' then made := made || '{"extra": {}}'; end if;
  -- Who signs an entry of a bound book, when and by which operation, nobody says for somebody else.
  if rule.name = 'book_entry' then
    made := made || jsonb_build_object('op_id', o->>'op_id', 'at', (o->>'at')::bigint, 'author', coalesce(person, (st->>'author')::uuid),
      'seq', 0, 'body_hash', '', 'hash', '');
  end if;
  if rule.scope_rule = 'parent' then
    above := nullif(made->>rule.parent, '')::uuid;
    if (parent->>'id')::uuid is distinct from above then parent := seatdesk.row_to_keep(rule.parent, above); end if;
  end if;
  made := seatdesk.scope_for(person, rule, made, parent);
  if made is null then fault := 'invalid scope of ' || rule.name;
  elsif above is null or above is distinct from allowed or rule.has_steps then
    fault := seatdesk.check_rights(person, rule, o->>'verb', st, null, made, parent);
  end if;
  allowed := case when fault is null then above end;
end $$;

-- As before, but for what they hand to judge_new.
create or replace function seatdesk.apply_one(person uuid, rule seatdesk.rule_record, o jsonb, alone boolean, out status text, out detail text, out conflicts jsonb)
language plpgsql as $$
declare st jsonb := coalesce(o->'set', '{}'); verb text := o->>'verb'; row_id uuid := (o->>'id')::uuid;
  before jsonb; after jsonb; parent jsonb; fault text; v bigint; hidden boolean := false; merged record; judged record;
begin
  status := 'invalid';
  conflicts := '[]';
  detail := seatdesk.malformed(rule, o);
  if detail is not null then return; end if;
  before := seatdesk.row_to_change(rule.name, row_id);
  if verb in ('insert', 'append') then
    if before is not null then detail := 'exists'; return; end if;
    judged := seatdesk.judge_new(person, rule, o, null, null);
    if judged.fault is null then
      perform seatdesk.put_new(person, rule.name, array[o], array[judged.made]);
      status := 'ok';
    else
      status := split_part(judged.fault, ' ', 1);
      detail := substr(judged.fault, length(status) + 2);
    end if;
    return;
  end if;

  if before is null then detail := 'unknown row'; return; end if;
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

  after := before || st || jsonb_build_object('updated_by', person, 'deleted', verb = 'delete',
    'updated_at', case when rule.scope_rule = 'parent' then (o->>'at')::bigint else seatdesk.now_micros() end);
  if jsonb_typeof(after->'extra') is distinct from 'object' then after := after || '{"extra": {}}'; end if;
  if rule.scope_rule = 'parent' then parent := seatdesk.row_to_keep(rule.parent, nullif(after->>rule.parent, '')::uuid); end if;
  if st ? 'scope_id' and not seatdesk.is_scope((st->>'scope_id')::uuid) then detail := 'scope of ' || rule.name; return; end if;
  fault := seatdesk.check_rights(person, rule, verb, st, before, after, parent);
  if fault is not null then
    status := case when hidden then 'denied' else split_part(fault, ' ', 1) end;
    detail := case when hidden then 'row' else substr(fault, length(status) + 2) end;
    return;
  end if;

  v := seatdesk.update_row(rule.name, after);
  insert into seatdesk.history (record, row_id, rev, op_id, staff, at, patch)
    values (rule.name, row_id, v, (o->>'op_id')::uuid, person, (o->>'at')::bigint, st);
  if before->>'state' is distinct from after->>'state' then
    perform seatdesk.write_derived(person, rule.name, array[o || jsonb_build_object('set', st)], array[coalesce(before->>'state', '')], array[after]);
  end if;
  status := case when conflicts = '[]' then 'ok' else 'conflict' end;
end $$;

create or replace function seatdesk.apply_together(person uuid, ops jsonb[]) returns jsonb[] language plpgsql as $$
declare gathered constant text[] := '{ticket,entry,book_entry,contact,customer,customer_contact,clock,quote,attempt,access_log}';
  answers jsonb[] := seatdesk.claim(person, ops); o jsonb; creates boolean; rule seatdesk.rule_record; r record; judged record;
  alone boolean; waiting jsonb[] := '{}'; made jsonb[] := '{}'; parent jsonb; allowed uuid; fault text;
begin
  for i in 1 .. cardinality(ops) loop
    o := ops[i];
    if answers[i] is null then
      answers[i] := seatdesk.earlier_answer(person, (o->>'op_id')::uuid);
      continue;
    end if;
    creates := o->>'verb' in ('insert', 'append');
    if waiting <> '{}' and (rule.name is distinct from o->>'record' or creates is not true) then
      perform seatdesk.put_new(person, rule.name, waiting, made);
      waiting := '{}';
      made := '{}';
    end if;
    if rule.name is distinct from o->>'record' then
      rule := seatdesk.rule_of(o->>'record');
      parent := null;
      allowed := null;
    end if;
    alone := (i = 1 or ops[i - 1]->>'group' is distinct from o->>'group') and (i = cardinality(ops) or ops[i + 1]->>'group' is distinct from o->>'group');
    if creates and rule.name = any(gathered) then
      fault := 'invalid ' || seatdesk.malformed(rule, o);
      if fault is null then
        judged := seatdesk.judge_new(person, rule, o, parent, allowed);
        parent := judged.parent;
        allowed := judged.allowed;
        fault := judged.fault;
      end if;
      if fault is null then
        waiting := array_append(waiting, o);
        made := array_append(made, judged.made);
        continue;
      end if;
      answers[i] := answers[i] || jsonb_build_object('status', split_part(fault, ' ', 1), 'detail', substr(fault, strpos(fault, ' ') + 1));
    else
      r := seatdesk.apply_one(person, rule, o, alone);
      continue when r.status = 'ok';
      answers[i] := answers[i] || jsonb_build_object('status', r.status, 'detail', coalesce(r.detail, ''), 'conflicts', r.conflicts);
    end if;
    if not alone then raise exception 'refused' using errcode = 'SD000'; end if;
    answers[i] := seatdesk.keep_answer(person, o, answers[i]);
  end loop;
  if waiting <> '{}' then perform seatdesk.put_new(person, rule.name, waiting, made); end if;
  return answers;
end $$;
reset role;
