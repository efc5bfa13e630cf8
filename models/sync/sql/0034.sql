-- A push writes new rows together: as one statement for each run of one record, with their histories and the rows that follow from
-- them. What goes wrong on the way sends the same operations through one by one, and only there is anything refused with its group.
-- And a search copies no ticket that it does not find.
set role seatdesk_owner;
drop function if exists seatdesk.insert_row(text, jsonb);
drop function seatdesk.write_derived(uuid, jsonb, jsonb, jsonb, jsonb);

create or replace function seatdesk.weave_rows() returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  execute $f$create or replace function seatdesk.row_to_change(p_record text, p_id uuid) returns jsonb language plpgsql as $b$ declare j jsonb; begin case p_record $f$
    || seatdesk.for_each_record($p$ when %1$L then select to_jsonb(t) - 'xid' into j from seatdesk.%1$I t where t.id = p_id for no key update; $p$, E'\n')
    || $f$ else raise exception 'record %', p_record using errcode = '22023'; end case; return j; end $b$ $f$;
  execute $f$create or replace function seatdesk.row_to_keep(p_record text, p_id uuid) returns jsonb language plpgsql as $b$ declare j jsonb; begin case p_record $f$
    || seatdesk.for_each_record($p$ when %1$L then select to_jsonb(t) - 'xid' into j from seatdesk.%1$I t where t.id = p_id for share; $p$, E'\n')
    || $f$ else raise exception 'record %', p_record using errcode = '22023'; end case; return j; end $b$ $f$;
  execute $f$create or replace function seatdesk.insert_rows(p_record text, p_rows jsonb) returns void language plpgsql as $b$ begin case p_record $f$
    || seatdesk.for_each_record($p$ when %1$L then insert into seatdesk.%1$I (%2$s)
      select %2$s from jsonb_populate_recordset(null::seatdesk.%1$I, p_rows); $p$, E'\n')
    || $f$ else raise exception 'record %', p_record using errcode = '22023'; end case; end $b$ $f$;
  execute $f$create or replace function seatdesk.update_row(p_record text, p_row jsonb) returns bigint language plpgsql as $b$ declare v bigint; begin case p_record $f$
    || seatdesk.for_each_record($p$ when %1$L then update seatdesk.%1$I set (%2$s) =
      (select %2$s from jsonb_populate_record(null::seatdesk.%1$I, p_row)) where id = (p_row->>'id')::uuid returning rev into v; $p$, E'\n')
    || $f$ else raise exception 'record %', p_record using errcode = '22023'; end case; return v; end $b$ $f$;
end $$;

-- Null, or what of the operation no row can hold.
create function seatdesk.malformed(rule seatdesk.rule_record, o jsonb) returns text language plpgsql immutable as $$
declare fault text;
begin
  if o ? 'spoilt' then return 'text'; end if;
  if rule.name is null then return 'record ' || coalesce(o->>'record', ''); end if;
  select case when rule.fields ? e.field then 'value of ' || e.field || coalesce(': '
        || (select string_agg(w, '|' order by n) from jsonb_array_elements_text(rule.fields->e.field->'values') with ordinality x(w, n)), '')
      else 'field ' || e.field end into fault
    from jsonb_each(coalesce(o->'set', '{}')) e(field, given), lateral (select rule.fields->e.field) r(f)
    where not coalesce(seatdesk.fits(r.f->>'type', r.f->'values', e.given), false) and e.field not in ('scope_id', 'also_scope', 'extra') limit 1;
  if fault is null and (coalesce(o->>'verb', '') not in ('insert', 'append', 'change', 'delete') or (o->>'id')::uuid is null) then fault := 'verb'; end if;
  return fault;
end $$;

-- The row that a well-formed insert or append makes, or why it makes none: `fault` "denied …" or "invalid …", with a rule's name and
-- never a value. `parent`: the row above, where it is read already; a lock keeps it as it is until the end of the push.
create function seatdesk.judge_new(person uuid, rule seatdesk.rule_record, o jsonb, inout parent jsonb, out fault text, out made jsonb)
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
  fault := case when made is null then 'invalid scope of ' || rule.name
    else seatdesk.check_rights(person, rule, o->>'verb', st, null, made, parent) end;
end $$;

-- The rows that follow from steps of tickets or articles, made by the same name everywhere: `was` the states before (null: new rows),
-- `now` the rows after.
create function seatdesk.write_derived(person uuid, p_record text, ops jsonb[], was text[], now jsonb[]) returns void language plpgsql as $$
begin
  if p_record = 'ticket' then
    insert into seatdesk.entry (id, scope_id, also_scope, updated_at, updated_by, at, by, from_state, to_state, ticket, kind, audience, target, text)
      select seatdesk.uuid5((x.o->>'op_id')::uuid, 'status'), (x.r->>'scope_id')::uuid, (x.r->>'also_scope')::uuid, (x.o->>'at')::bigint, person,
        (x.o->>'at')::bigint, person, nullif(x.was, ''), x.r->>'state', (x.r->>'id')::uuid, 'status', 'internal', (x.r->>'scope_id')::uuid,
        case when x.o->'set' ? 'reason' then x.r->>'reason' end
      from unnest(ops, was, now) x(o, was, r) where x.was is distinct from x.r->>'state';
  elsif p_record = 'article' then
    insert into seatdesk.article_step (id, scope_id, also_scope, updated_at, updated_by, at, by, from_state, to_state, article, reason)
      select seatdesk.uuid5((x.o->>'op_id')::uuid, 'status'), (x.r->>'scope_id')::uuid, (x.r->>'also_scope')::uuid, (x.o->>'at')::bigint, person,
        (x.o->>'at')::bigint, person, nullif(x.was, ''), x.r->>'state', (x.r->>'id')::uuid,
        case when x.o->'set' ? 'reason' and seatdesk.is_filled(x.r, 'reason') then x.r->>'reason' end
      from unnest(ops, was, now) x(o, was, r) where x.was is distinct from x.r->>'state';
  end if;
end $$;

-- Entries of bound books with the numbers and hashes that they come to stand under: each book is locked once, for all of them.
create function seatdesk.bind_entries(made jsonb[]) returns jsonb[] language plpgsql set search_path = pg_catalog, pg_temp as $$
declare head seatdesk.chain; fault text; body_hash text; r jsonb; bound jsonb[] := '{}';
begin
  foreach r in array made loop
    -- What says to be of another history of the book comes through functions of its own.
    fault := coalesce(seatdesk.body_fault((r->>'body')::jsonb), case when (r->>'body')::jsonb ?| '{restore,recovered}' then 'restore' end);
    if fault is not null then raise exception '%', fault using errcode = '22023'; end if;
    if head.book is distinct from (r->>'book')::uuid then
      update seatdesk.chain set seq = head.seq, hash = head.hash where book = head.book;
      if exists (select from seatdesk.book b where b.id = (r->>'book')::uuid and b.closed_at is not null) then
        raise exception 'closed book' using errcode = '22023';
      end if;
      insert into seatdesk.chain (book, seq, hash) values ((r->>'book')::uuid, 0, repeat('0', 64)) on conflict do nothing;
      select * into head from seatdesk.chain c where c.book = (r->>'book')::uuid for update;
    end if;
    body_hash := encode(sha256(convert_to(r->>'body', 'UTF8')), 'hex');
    head.seq := head.seq + 1;
    head.hash := seatdesk.chain_hash(head.hash, head.book, head.seq, (r->>'op_id')::uuid, (r->>'author')::uuid, (r->>'at')::bigint, body_hash);
    bound := array_append(bound, r || jsonb_build_object('seq', head.seq, 'body_hash', body_hash, 'hash', head.hash));
  end loop;
  update seatdesk.chain set seq = head.seq, hash = head.hash where book = head.book;
  return bound;
end $$;

create or replace function seatdesk.deny_regress() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if new.seq <= old.seq or new.book <> old.book then raise exception 'a book only grows' using errcode = '42501'; end if;
  return new;
end $$;

-- What an administrator writes by hand is bound as well; what has its number already is of a book that moves here.
create or replace function seatdesk.bind_entry() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare bound jsonb[];
begin
  if new.seq > 0 then return new; end if;
  bound := seatdesk.bind_entries(array[to_jsonb(new)]);
  return jsonb_populate_record(new, bound[1]);
end $$;

-- Writes the rows that the operations make, all of one record and in their order, with history and derived rows.
create function seatdesk.put_new(person uuid, p_record text, ops jsonb[], made jsonb[]) returns void language plpgsql as $$
begin
  if p_record = 'book_entry' then made := seatdesk.bind_entries(made); end if;
  perform seatdesk.insert_rows(p_record, to_jsonb(made));
  insert into seatdesk.history (record, row_id, rev, op_id, staff, at, patch)
    select p_record, (o->>'id')::uuid, 1, (o->>'op_id')::uuid, person, (o->>'at')::bigint, coalesce(o->'set', '{}') from unnest(ops) o;
  perform seatdesk.write_derived(person, p_record, ops, array_fill(null::text, array[cardinality(ops)]), made);
end $$;

-- One operation of the record that `rule` is of (null: there is no such record). `status` ok, conflict, denied or invalid; what is
-- not ok and not a conflict alone has written nothing.
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
    judged := seatdesk.judge_new(person, rule, o, null);
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

-- Claims the operations as done by the person, in one order everywhere, and waits where a twin from another connection has one of
-- them. The answers to those that are done so; null for what was claimed before, here or elsewhere.
create function seatdesk.claim(person uuid, ops jsonb[]) returns jsonb[] language plpgsql as $$
declare answers jsonb[];
begin
  with asked as (
      select a.op_id, a.n, row_number() over (partition by a.op_id order by a.n) as nth,
        jsonb_build_object('op_id', a.op_id, 'status', 'ok', 'detail', '', 'conflicts', '[]'::jsonb) as answer
      from (select (o->>'op_id')::uuid, n from unnest(ops) with ordinality e(o, n)) a(op_id, n)),
    claimed as (
      insert into seatdesk.op (op_id, staff, result)
        select a.op_id, person, a.answer from asked a where a.nth = 1 order by a.op_id on conflict do nothing returning op_id)
    select array_agg(case when a.nth = 1 and c.op_id is not null then a.answer end order by a.n) into answers
    from asked a left join claimed c on c.op_id = a.op_id;
  return coalesce(answers, '{}');
end $$;

-- Keeps an answer other than ok: that is what the operation was claimed with.
create function seatdesk.keep_answer(person uuid, o jsonb, answer jsonb) returns jsonb language plpgsql as $$
declare kept jsonb := seatdesk.keep_conflicts(person, o, answer);
begin
  update seatdesk.op p set result = kept where p.op_id = (kept->>'op_id')::uuid;
  return kept;
end $$;

create function seatdesk.rule_of(p_record text) returns seatdesk.rule_record language plpgsql stable as $$
declare rule seatdesk.rule_record;
begin
  select * into rule from seatdesk.rule_record t where t.name = p_record;
  -- As the table holds them they are compressed, and would be opened at every look.
  if found then rule.fields := rule.fields || '{}'; end if;
  return rule;
end $$;

-- What says nothing of an operation and passes with time or by the administrator: lost connections, deadlocks, a full disk, locks,
-- shutdowns, damage, and what is missing or does not fit in the schema itself. Of that class (42) only what concerns one person's
-- login is an answer.
create function seatdesk.fails_the_push(state text) returns boolean language sql immutable as $$
  select left(state, 2) = any('{08,0A,25,3F,40,53,55,57,58,XX}') or (left(state, 2) = '42' and state <> all('{42501,42704,42710}')) $$;

-- All operations of a push at once, their answers in their order. Raises SD000 where an operation is refused that has others in its
-- group. New rows wait for their like and are written when something else comes: but only those of records that nobody's rights are
-- read from.
create function seatdesk.apply_together(person uuid, ops jsonb[]) returns jsonb[] language plpgsql as $$
declare gathered constant text[] := '{ticket,entry,book_entry,contact,customer,customer_contact,clock,quote,attempt,access_log}';
  answers jsonb[] := seatdesk.claim(person, ops); o jsonb; creates boolean; rule seatdesk.rule_record; r record; judged record;
  alone boolean; waiting jsonb[] := '{}'; made jsonb[] := '{}'; parent jsonb; fault text;
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
    end if;
    alone := (i = 1 or ops[i - 1]->>'group' is distinct from o->>'group') and (i = cardinality(ops) or ops[i + 1]->>'group' is distinct from o->>'group');
    if creates and rule.name = any(gathered) then
      fault := 'invalid ' || seatdesk.malformed(rule, o);
      if fault is null then
        judged := seatdesk.judge_new(person, rule, o, parent);
        parent := judged.parent;
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

-- The operations of one user action, whole or not at all: they are applied in a subtransaction, which a refusal or an error undoes.
create function seatdesk.apply_group(person uuid, ops jsonb[]) returns jsonb[] language plpgsql as $$
declare answers jsonb[] := seatdesk.claim(person, ops); refused jsonb; r record; cause int; alone boolean := cardinality(ops) = 1;
begin
  begin
    for i in 1 .. cardinality(ops) loop
      continue when answers[i] is null;
      cause := i;
      r := seatdesk.apply_one(person, seatdesk.rule_of(ops[i]->>'record'), ops[i], alone);
      continue when r.status = 'ok';
      answers[i] := answers[i] || jsonb_build_object('status', r.status, 'detail', coalesce(r.detail, ''), 'conflicts', r.conflicts);
      if not alone or r.status <> 'conflict' then
        refused := answers[i];
        raise exception 'refused' using errcode = 'SD000';
      end if;
    end loop;
  exception
    when sqlstate 'SD000' then null;
    when others then
      if seatdesk.fails_the_push(sqlstate) then raise; end if;
      refused := jsonb_build_object('status', 'invalid', 'detail', sqlstate, 'conflicts', '[]'::jsonb);
  end;
  for i in 1 .. cardinality(ops) loop
    if answers[i] is null then
      answers[i] := seatdesk.earlier_answer(person, (ops[i]->>'op_id')::uuid);
      continue;
    end if;
    -- One refused operation refuses its group: the others did nothing either.
    if refused is not null then
      answers[i] := refused || jsonb_build_object('op_id', (ops[i]->>'op_id')::uuid) || case when i = cause then '{}'::jsonb else '{"conflicts": []}' end;
    end if;
    if answers[i]->>'status' <> 'ok' then answers[i] := seatdesk.keep_answer(person, ops[i], answers[i]); end if;
  end loop;
  return answers;
end $$;

-- Answers [{op_id, status, detail, conflicts, dup}], one for each operation and in their order. A group (operations of one user
-- action stand together) is applied whole or not at all. All go at once; only where that fails does each group go by itself.
create or replace function seatdesk.push(client_version int, ops json) returns json language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare person uuid := seatdesk.require_person(); batch jsonb[]; answers jsonb[] := '{}'; head int := 1; tail int;
begin
  perform seatdesk.require_client(client_version);
  batch := seatdesk.readable(ops);
  begin
    return array_to_json(seatdesk.apply_together(person, batch));
  exception
    when sqlstate 'SD000' then null;
    when others then
      if seatdesk.fails_the_push(sqlstate) then raise; end if;
  end;
  while head <= cardinality(batch) loop
    tail := head;
    while tail < cardinality(batch) and batch[tail + 1]->>'group' is not distinct from batch[head]->>'group' loop
      tail := tail + 1;
    end loop;
    answers := answers || seatdesk.apply_group(person, batch[head:tail]);
    head := tail + 1;
  end loop;
  return array_to_json(answers);
end $$;

-- Stable, as concat_ws is: what says more is never inlined.
create function seatdesk.text_of(t seatdesk.ticket) returns text language sql stable as $$
  select lower(concat_ws(E'\n', t.number, t.customer_name, t.summary, t.description, t.answer)) $$;

create or replace function seatdesk.holds_words(t seatdesk.ticket, words text[]) returns boolean language sql stable as $$
  select not exists (select from unnest(words) w where strpos(seatdesk.text_of(t), w) = 0) $$;

-- What is found among the `portion` tickets that were made before `before` (null: the newest), and where to go on: `reached`,
-- null at the end. A number that is given whole is found at once.
create or replace function seatdesk.search_tickets(words text[], before uuid, portion int) returns table (tickets json, reached uuid, reached_at bigint)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare person uuid := seatdesk.require_person(); mine uuid[] := seatdesk.my_scopes(); asked text[]; above uuid; last uuid; lowest uuid;
begin
  asked := array(select lower(w) from unnest(words) w where btrim(w) <> '');
  if cardinality(asked) = 0 then raise exception 'no words' using errcode = '22023'; end if;
  -- Bounds, not an alternative of null: those would be asked of every ticket.
  above := coalesce(before, 'ffffffff-ffff-ffff-ffff-ffffffffffff');
  last := (select t.id from seatdesk.ticket t where t.id < above order by t.id desc offset least(greatest(portion, 1), 50000) - 1 limit 1);
  lowest := coalesce(last, '00000000-0000-0000-0000-000000000000');
  return query
    with hits as (
      select t from seatdesk.ticket t
        where t.id < above and t.id >= lowest and (t.scope_id = any(mine) or t.also_scope = any(mine)) and not t.deleted
          and strpos(seatdesk.text_of(t), asked[1]) > 0 and (cardinality(asked) = 1 or seatdesk.holds_words(t, asked))
      union all
      select t from seatdesk.ticket t where before is null and t.number = any(words) and not t.deleted
          and (t.scope_id = any(mine) or t.also_scope = any(mine)) and t.id < lowest)
    select (select coalesce(json_agg(row_to_json(h.t) order by (h.t).id desc), '[]') from hits h), last,
      (select t.recorded_at from seatdesk.ticket t where t.id < above and t.id >= lowest and t.recorded_at is not null
        and (t.scope_id = any(mine) or t.also_scope = any(mine)) order by t.id limit 1);
end $$;
reset role;
