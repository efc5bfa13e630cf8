-- What was decided of a person's points.
set role seatdesk_owner;
create table seatdesk."point_item" (like seatdesk.row_common including all,
  "owner" uuid, "rule" text, "terms" jsonb, "happened_at" bigint, "evidence" jsonb, "told" text, "state" text, "reason" text, "decided_at" bigint, "decided_by" uuid);

create function seatdesk.check_points(person uuid, before jsonb, after jsonb) returns text language plpgsql stable as $$
begin
  if after->>'scope_id' is distinct from after->>'owner' then return 'denied field scope_id'; end if;
  if before is not null and before->>'state' is not distinct from after->>'state'
    and before->>'decided_by' is not distinct from after->>'decided_by' then
    return null;
  end if;
  return case when after->>'decided_by' is distinct from person::text then 'denied field decided_by' end;
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
