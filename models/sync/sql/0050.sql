-- A form that calls are scored by is put in use in one's own name and never deleted: a seat without connection may have begun a score
-- by it, which nobody could read any more.
set role seatdesk_owner;
create function seatdesk.check_scorecard(person uuid, verb text, before jsonb, after jsonb) returns text language plpgsql stable as $$
begin
  if verb = 'delete' then return 'denied delete scorecard'; end if;
  return case when before is null and after->>'made_by' is distinct from person::text then 'denied field made_by' end;
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
    when 'scorecard' then seatdesk.check_scorecard(person, verb, before, after)
    when 'shift' then seatdesk.check_shift(person, st, before, after) end;
end $$;
reset role;
