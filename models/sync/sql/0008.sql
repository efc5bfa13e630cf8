-- Groups of operations: each whole or not at all, each operation at most once, the same answers as the embedded authority.
set role seatdesk_owner;

-- Whether a value may stand in a field of that type, with those words where it has any; null always may.
create function seatdesk.fits(type text, words jsonb, v jsonb) returns boolean language sql immutable as $$
  select case when jsonb_typeof(v) = 'null' then true
    when type = 'text' then jsonb_typeof(v) = 'string' and (words is null or words ? (v #>> '{}'))
    when type in ('int', 'time') then jsonb_typeof(v) = 'number' and v #>> '{}' ~ '^-?[0-9]{1,18}$'
    when type = 'bool' then jsonb_typeof(v) = 'boolean'
    when type = 'day' then jsonb_typeof(v) = 'string' and v #>> '{}' ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'
    when type = 'real' then jsonb_typeof(v) = 'number'
    when type = 'reference' then jsonb_typeof(v) = 'string' and v #>> '{}' ~ '^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$'
      and v #>> '{}' <> '00000000-0000-0000-0000-000000000000'
    else true end $$;

-- Additions and removals of both sides.
create function seatdesk.merged_set(base jsonb, theirs jsonb, mine jsonb) returns jsonb language sql immutable as $$
  with b as (select case when jsonb_typeof(base) = 'array' then base else '[]' end b, case when jsonb_typeof(theirs) = 'array' then theirs else '[]' end t,
    case when jsonb_typeof(mine) = 'array' then mine else '[]' end m),
  kept as (select e, n from b, jsonb_array_elements(t) with ordinality x(e, n) where not (b.b @> jsonb_build_array(e) and not b.m @> jsonb_build_array(e))),
  added as (select e, n from b, jsonb_array_elements(m) with ordinality x(e, n)
    where not b.b @> jsonb_build_array(e) and not exists (select from kept k where k.e = x.e))
  select coalesce((select jsonb_agg(e order by place, n) from (select 0 place, e, n from kept union all select 1, e, n from added) u), '[]') $$;

create function seatdesk.is_filled(r jsonb, field text) returns boolean language sql immutable as $$
  select coalesce(r->>field, '') <> '' $$;

-- Whether the ticket's last step was that person's, and led away from that state. Asked of the history, as entries of the time
-- line may be written by everyone who sees the ticket.
create function seatdesk.last_step_was(p_record text, p_row uuid, p_from text, p_by uuid) returns boolean language sql stable as $$
  select exists (select from (select h.op_id, h.staff from seatdesk.history h where h.record = p_record and h.row_id = p_row and h.patch ? 'state'
      order by h.rev desc limit 1) l
    join seatdesk.entry e on e.id = seatdesk.uuid5(l.op_id, 'status') where l.staff = p_by and e.from_state = p_from) $$;

-- Null, or why not: "denied …" or "invalid …", with a rule's name and never a value.
create function seatdesk.check_step(person uuid, p_record text, st jsonb, before jsonb, after jsonb) returns text
language plpgsql stable as $$
declare step seatdesk.rule_step; was text := coalesce(before->>'state', ''); field text; takes_back boolean;
begin
  select * into step from seatdesk.rule_step s where s.record = p_record and s.from_state = was and s.to_state = after->>'state';
  if not found then return format('invalid step %s to %s', was, after->>'state'); end if;
  -- Whoever takes back what they did themselves takes no step of their own: no other right is asked, and no reason.
  -- Who changed the row last has not thereby taken its last step: an owner may write a summary while others work on it.
  takes_back := before is not null and 'undo' = any(step.who) and seatdesk.acts_as(person, (before->>'updated_by')::uuid)
    and seatdesk.last_step_was(p_record, (before->>'id')::uuid, after->>'state', (before->>'updated_by')::uuid);
  if not coalesce(takes_back, false) and not seatdesk.matches(person, step.who, p_record, coalesce(before, after)) then
    return format('denied step %s to %s', was, after->>'state');
  end if;
  if step.reason_needed and not coalesce(takes_back, false) and btrim(coalesce(st->>'reason', ''), E' \t\n\r\u3000\u00a0') = '' then return 'invalid reason'; end if;
  foreach field in array step.needs loop
    if not seatdesk.is_filled(after, field) then return 'invalid needs ' || field; end if;
  end loop;
  return null;
end $$;

create function seatdesk.check_fields(person uuid, rule seatdesk.rule_record, st jsonb, subject jsonb, is_step boolean) returns text
language plpgsql stable as $$
declare field text; f jsonb; words text[]; asked text[]; answer boolean; known jsonb := '{}';
begin
  for field in select jsonb_object_keys(st) loop
    continue when is_step and field in ('scope_id', 'also_scope');
    f := rule.fields->field;
    if f is null or (f->>'class' = 'append' and person is not null) then return 'denied field ' || field; end if;
    continue when is_step and f->'writers' ? 'transition';
    -- Most fields of a record share their writers: asked once.
    if not known ? (f->>'writers') then
      known := known || jsonb_build_object(f->>'writers',
        seatdesk.matches(person, array(select jsonb_array_elements_text(f->'writers')), rule.name, subject));
    end if;
    if not (known->(f->>'writers'))::boolean then return 'denied field ' || field; end if;
  end loop;
  return null;
end $$;

create function seatdesk.check_rights(person uuid, rule seatdesk.rule_record, verb text, st jsonb, before jsonb, after jsonb, parent jsonb) returns text
language plpgsql stable as $$
declare fault text; is_step boolean; subject jsonb;
begin
  if rule.scope_rule = 'parent' and person is not null and (parent is null or not seatdesk.may_see(person, parent)) then
    return 'denied parent of ' || rule.name;
  end if;
  is_step := rule.has_steps and st ? 'state' and (before is null or before->>'state' is distinct from after->>'state');
  if is_step then
    fault := seatdesk.check_step(person, rule.name, st, before, after);
    if fault is not null then return fault; end if;
  end if;
  -- A child has no owner or holder of its own: the parent's count.
  subject := case when rule.scope_rule = 'parent' and parent is not null then parent else coalesce(before, after) end;
  if before is null then
    if not seatdesk.matches(person, rule.inserters, rule.name, subject) then return 'denied insert ' || rule.name; end if;
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

-- The scope of a new row by its record's rule; null when there is none.
create function seatdesk.scope_for(person uuid, rule seatdesk.rule_record, after jsonb, parent jsonb) returns jsonb
language plpgsql stable as $$
declare place uuid;
begin
  case rule.scope_rule
    when 'department' then place := coalesce(seatdesk.department(), (after->>'scope_id')::uuid); -- the department itself is the first
    when 'self' then place := person;
    when 'pool' then place := seatdesk.pool(rule.pool);
    when 'parent' then
      if parent is not null then
        return after || jsonb_build_object('scope_id', parent->'scope_id', 'also_scope', parent->'also_scope');
      end if;
      place := (after->>'scope_id')::uuid;
    else place := (after->>'scope_id')::uuid;
  end case;
  if place is null or (person is not null and not seatdesk.is_scope(place)) then return null; end if;
  return after || jsonb_build_object('scope_id', place);
end $$;

create function seatdesk.is_scope(place uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from seatdesk.scope s where s.id = place and not s.deleted)
      or exists (select from seatdesk.staff s where s.id = place and not s.deleted);
end $$;

-- The rows that follow from a step by rule: made alike by the seat's overlay, see domain/operation.h.
create function seatdesk.write_derived(person uuid, o jsonb, st jsonb, before jsonb, after jsonb) returns void
language plpgsql as $$
declare was text := before->>'state'; derived jsonb; at bigint := (o->>'at')::bigint; kind text := o->>'record';
begin
  if not st ? 'state' or was is not distinct from after->>'state' or kind not in ('ticket', 'article') then return; end if;
  derived := jsonb_build_object('id', seatdesk.uuid5((o->>'op_id')::uuid, 'status'), 'scope_id', after->'scope_id', 'also_scope', after->'also_scope',
    'extra', '{}'::jsonb, 'deleted', false, 'updated_at', at, 'updated_by', person, 'at', at, 'by', person,
    'from_state', nullif(was, ''), 'to_state', after->'state');
  if kind = 'ticket' then
    perform seatdesk.insert_row('entry', derived || jsonb_build_object('ticket', after->'id', 'kind', 'status', 'audience', 'internal',
      'target', after->'scope_id', 'text', case when st ? 'reason' then after->'reason' end));
  else
    perform seatdesk.insert_row('article_step', derived || jsonb_build_object('article', after->'id',
      'reason', case when st ? 'reason' and seatdesk.is_filled(after, 'reason') then after->'reason' end));
  end if;
end $$;
reset role;
