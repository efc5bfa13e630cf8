-- When a row was changed says this server's clock and not the PC's: by it the seats reckon which tickets they hold, and a PC that
-- is a month behind would take whatever it touches away from everyone. Rows below another keep the moment of the act: a clock
-- knows the step that moved it by it (ClockBook::takeBack).
set role seatdesk_owner;

-- One operation. `status` ok, conflict, denied or invalid; what is not ok and not a conflict alone has written nothing.
create or replace function seatdesk.apply_one(person uuid, o jsonb, alone boolean, out status text, out detail text, out conflicts jsonb)
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
reset role;
