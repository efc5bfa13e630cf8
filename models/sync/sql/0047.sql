-- What the rules files cannot say of rights is asked in one place, behind what they say. Until now each script that had something to add
-- stood before the one before it, and the last but one of them was left out.
set role seatdesk_owner;
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
    when 'shift' then seatdesk.check_shift(person, st, before, after) end;
end $$;

create function seatdesk.check_shift(person uuid, st jsonb, before jsonb, after jsonb) returns text language plpgsql stable as $$
begin
  if st->>'ending' = 'overridden' and not seatdesk.matches(person, '{lead,director}', 'shift', coalesce(before, after - 'also_scope')) then
    return 'denied field ending';
  end if;
  -- Nobody leaves a page of a shift that was handed over.
  if st->>'signed_page' is not null and before->>'closed_at' is not null then return 'denied field signed_page'; end if;
  return null;
end $$;

drop function seatdesk.check_rights_but_calibration(uuid, seatdesk.rule_record, text, jsonb, jsonb, jsonb, jsonb);
drop function seatdesk.check_rights_of_duties(uuid, seatdesk.rule_record, text, jsonb, jsonb, jsonb, jsonb);
drop function seatdesk.check_rights_of_books(uuid, seatdesk.rule_record, text, jsonb, jsonb, jsonb, jsonb);
reset role;
