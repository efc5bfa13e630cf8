-- push: the only way to write.
set role seatdesk_owner;

-- Field by field: what already stands so falls out of `st`, what someone else changed first becomes a conflict.
create function seatdesk.merge_fields(rule seatdesk.rule_record, base jsonb, before jsonb, inout st jsonb, out conflicts jsonb)
language plpgsql immutable as $$
declare field text; mine jsonb; theirs jsonb; seen jsonb; class text;
begin
  conflicts := '[]';
  for field, mine in select * from jsonb_each(st) loop
    theirs := coalesce(before->field, 'null');
    seen := coalesce(base->field, 'null');
    class := coalesce(rule.fields->field->>'class', 'conflict');
    if theirs = mine then st := st - field;
    elsif theirs = seen or class = 'last' then continue;
    elsif class = 'set' then st := st || jsonb_build_object(field, seatdesk.merged_set(seen, theirs, mine));
    else conflicts := conflicts || jsonb_build_object('field', field, 'base', seen, 'theirs', theirs, 'mine', mine);
    end if;
  end loop;
end $$;

-- One operation. `status` ok, conflict, denied or invalid; what is not ok and not a conflict alone has written nothing.
create function seatdesk.apply_one(person uuid, o jsonb, alone boolean, out status text, out detail text, out conflicts jsonb)
language plpgsql as $$
declare rule seatdesk.rule_record; st jsonb := coalesce(o->'set', '{}'); verb text := o->>'verb'; row_id uuid := (o->>'id')::uuid;
  field text; given jsonb; f jsonb; before jsonb; after jsonb; parent jsonb; fault text; v bigint; creates boolean := o->>'verb' in ('insert', 'append'); hidden boolean := false;
begin
  status := 'invalid';
  conflicts := '[]';
  if o ? 'spoilt' then detail := 'text'; return; end if;
  select * into rule from seatdesk.rule_record r where r.name = o->>'record';
  if not found then detail := 'record ' || coalesce(o->>'record', ''); return; end if;
  -- As the table holds them they are compressed, and would be opened at every look.
  rule.fields := rule.fields || '{}';
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
    select m.st, m.conflicts into st, conflicts from seatdesk.merge_fields(rule, o->'base', before, st) m;
    -- Ties (owner, holder) give rights also to a row that the person does not see, but they learn nothing of it: neither what
    -- they would have collided with nor that they guessed a value, nor why not.
    hidden := person is not null and not seatdesk.may_see(person, before);
    if hidden and (conflicts <> '[]' or st = '{}' or (before->>'deleted')::boolean) then
      status := 'denied'; detail := 'row'; conflicts := '[]'; return;
    end if;
    if (before->>'deleted')::boolean then detail := 'deleted row'; conflicts := '[]'; return; end if;
    if conflicts <> '[]' and (not alone or st ? 'state') then status := 'conflict'; return; end if;
    st := st - array(select c->>'field' from jsonb_array_elements(conflicts) c);
    if st = '{}' and verb = 'change' then status := case when conflicts = '[]' then 'ok' else 'conflict' end; return; end if;
  end if;

  after := coalesce(before, '{"extra": {}}') || st || jsonb_build_object('id', row_id, 'updated_at', (o->>'at')::bigint, 'updated_by', person,
    'deleted', verb = 'delete');
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

-- The stored answer of an operation that was pushed before: only for whoever pushed it first.
create function seatdesk.earlier_answer(person uuid, p_op_id uuid) returns jsonb language plpgsql stable as $$
declare earlier seatdesk.op;
begin
  select * into earlier from seatdesk.op p where p.op_id = p_op_id;
  if earlier.staff is distinct from person then
    return jsonb_build_object('op_id', p_op_id, 'status', 'denied', 'detail', 'operation of another person', 'dup', true);
  end if;
  return earlier.result || '{"dup": true}';
end $$;

-- One group. Its operations are claimed first, where a twin from another connection waits; then they are applied in a
-- subtransaction, which a refusal or an error in the data undoes. Deadlocks, shutdowns and the like fail the whole push.
create function seatdesk.apply_group(person uuid, ops jsonb[]) returns jsonb[] language plpgsql as $$
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
    when data_exception or integrity_constraint_violation or raise_exception then
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

-- Keeps what lost and gives the answer for the author: values of a record that is read only through a logging function
-- (customers' numbers) are not told here either.
create function seatdesk.keep_conflicts(person uuid, o jsonb, answer jsonb) returns jsonb language plpgsql as $$
declare p_record text; hidden boolean;
begin
  if coalesce(answer->'conflicts', '[]') = '[]' then return answer; end if;
  p_record := o->>'record';
  insert into seatdesk.conflict (op_id, field, record, row_id, base, theirs, mine, staff)
    select (answer->>'op_id')::uuid, c->>'field', p_record, (o->>'id')::uuid, c->'base', c->'theirs', c->'mine', person
    from jsonb_array_elements(answer->'conflicts') c;
  select not r.synced into hidden from seatdesk.rule_record r where r.name = p_record;
  if not hidden then return answer; end if;
  return answer || jsonb_build_object('conflicts', (select jsonb_agg(c || '{"theirs": null}') from jsonb_array_elements(answer->'conflicts') c));
end $$;

-- The operations as jsonb. What jsonb cannot hold (U+0000, half a surrogate pair) spoils its own operation only, which is
-- marked: a slash stands for each such escape, as it is right behind a backslash too.
create function seatdesk.readable(ops json) returns jsonb[] language plpgsql immutable as $$
declare e json; read jsonb[] := '{}';
begin
  begin
    return array(select jsonb_array_elements(ops::jsonb));
  exception when data_exception then null;
  end;
  for e in select json_array_elements(ops) loop
    begin
      read := read || e::jsonb;
    exception when data_exception then
      read := read || (regexp_replace(e::text, '\\u(0000|[dD][89a-fA-F][0-9a-fA-F]{2})', '/', 'g')::jsonb || '{"spoilt": true}');
    end;
  end loop;
  return read;
end $$;

-- Answers [{op_id, status, detail, conflicts, dup}], one for each operation and in their order.
create function seatdesk.push(client_version int, ops json) returns json language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare person uuid := seatdesk.require_person(); o jsonb; batch jsonb[] := '{}'; answers jsonb[] := '{}';
begin
  perform seatdesk.require_client(client_version);
  foreach o in array seatdesk.readable(ops) loop
    if cardinality(batch) > 0 and o->>'group' is distinct from batch[1]->>'group' then
      answers := answers || seatdesk.apply_group(person, batch);
      batch := '{}';
    end if;
    batch := batch || o;
  end loop;
  if cardinality(batch) > 0 then answers := answers || seatdesk.apply_group(person, batch); end if;
  return array_to_json(answers);
end $$;
grant execute on function seatdesk.push to seatdesk_seat;
reset role;
