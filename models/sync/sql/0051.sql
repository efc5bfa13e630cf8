-- What was decided of a person's points.
set role seatdesk_owner;
create table seatdesk."point_item" (like seatdesk.row_common including all,
  "owner" uuid, "rule" text, "terms" jsonb, "happened_at" bigint, "evidence" jsonb, "told" text, "state" text, "reason" text, "decided_at" bigint, "decided_by" uuid);

create function seatdesk.is_whole_within(v jsonb, low int, high int) returns boolean language plpgsql immutable as $$
begin
  if jsonb_typeof(v) is distinct from 'number' then return false; end if;
  return v::numeric between low and high and v::numeric = trunc(v::numeric);
end $$;

-- Whether a rule can have such terms, whatever the department set.
create function seatdesk.fits_points(rule text, terms jsonb) returns boolean language plpgsql immutable as $$
declare step jsonb; most int := case when rule = 'praise' then 1000 else 0 end;
begin
  if jsonb_typeof(terms->'steps') is distinct from 'array' then return false; end if;
  if not seatdesk.is_whole_within(terms->'free', 0, 31) or jsonb_array_length(terms->'steps') not between 1 and 3 then return false; end if;
  for step in select value from jsonb_array_elements(terms->'steps') loop
    if jsonb_typeof(step) is distinct from 'array' then return false; end if;
    if jsonb_array_length(step) <> 2 or not seatdesk.is_whole_within(step->0, 1, 31)
      or not seatdesk.is_whole_within(step->1, most - 1000, most) then return false; end if;
  end loop;
  return true;
end $$;

create function seatdesk.check_points(person uuid, before jsonb, after jsonb) returns text language plpgsql stable as $$
declare fact text := after->'evidence'->>'id';
begin
  if after->>'scope_id' is distinct from after->>'owner' then return 'denied field scope_id'; end if;
  if after->>'also_scope' is not null then return 'denied field also_scope'; end if;
  if before is not null and before->>'state' is not distinct from after->>'state'
    and before->>'decided_by' is not distinct from after->>'decided_by' then
    return null;
  end if;
  if after->>'decided_by' is distinct from person::text then return 'denied field decided_by'; end if;
  if before is not null then return null; end if;
  if coalesce(after->>'state', '') = '' then return 'invalid state'; end if;
  if not seatdesk.fits_points(after->>'rule', after->'terms') then return 'invalid terms'; end if;
  if coalesce(jsonb_typeof(after->'evidence'), 'null') = 'null' then return null; end if;
  -- One fact is decided on once: what is decided of it is known by it.
  if fact is null or fact !~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then return 'invalid evidence'; end if;
  return case when (after->>'id')::uuid is distinct from seatdesk.uuid5(fact::uuid, 'points ' || (after->>'owner')) then 'invalid evidence' end;
end $$;

create or replace function seatdesk.check_rights(person uuid, rule seatdesk.rule_record, verb text, st jsonb, before jsonb, after jsonb, parent jsonb) returns text
language plpgsql stable as $$
declare fault text := seatdesk.check_rules(person, rule, verb, st, before, after, parent);
begin
  if fault is not null or person is null then return fault; end if;
  return case rule.name
    when 'page_check' then case when before is null then seatdesk.check_page(person, after, parent) end
    when 'fulfilment' then case when before is null then seatdesk.check_fulfilment(person, after) end
    when 'emergency_plan' then seatdesk.check_plan(person, rule.name, verb, st, before, after)
    when 'plan_run' then seatdesk.check_plan(person, rule.name, verb, st, before, after)
    when 'calibration' then seatdesk.check_calibration(person, before, after)
    when 'point_item' then seatdesk.check_points(person, before, after)
    when 'scorecard' then seatdesk.check_scorecard(person, verb, before, after)
    when 'shift' then seatdesk.check_shift(person, st, before, after) end;
end $$;
reset role;
