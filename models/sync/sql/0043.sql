-- What the rules files cannot say of emergency plans: who activates, ends or writes one says so in their own name, what has ended stays
-- as it ended, and nothing of it is deleted (planrights.h).
set role seatdesk_owner;
create function seatdesk.check_plan(person uuid, p_record text, verb text, st jsonb, before jsonb, after jsonb) returns text
language plpgsql stable as $$
begin
  if verb = 'delete' then return 'denied delete ' || p_record; end if;
  if p_record = 'emergency_plan' then
    return case when before is null and after->>'made_by' is distinct from person::text then 'denied field made_by' end;
  end if;
  if before is null and after->>'started_by' is distinct from person::text then return 'denied field started_by'; end if;
  if before is null and coalesce(after->>'ended_at', after->>'ended_by', after->>'outcome') is not null then return 'denied field ended_at'; end if;
  if before->>'ended_at' is not null then return 'denied ended plan_run'; end if;
  if before is not null and st ? 'ended_by' and st->>'ended_by' is distinct from person::text then return 'denied field ended_by'; end if;
  return null;
end $$;

alter function seatdesk.check_rights(uuid, seatdesk.rule_record, text, jsonb, jsonb, jsonb, jsonb) rename to check_rights_of_duties;
create function seatdesk.check_rights(person uuid, rule seatdesk.rule_record, verb text, st jsonb, before jsonb, after jsonb, parent jsonb) returns text
language plpgsql stable as $$
declare fault text := seatdesk.check_rights_of_duties(person, rule, verb, st, before, after, parent);
begin
  if fault is null and person is not null and rule.name in ('plan_run', 'emergency_plan') then
    return seatdesk.check_plan(person, rule.name, verb, st, before, after);
  end if;
  return fault;
end $$;
reset role;
