-- Parts of recordings that are not to be heard. A redaction is written in one's own name, of a recording that there is, for the whole
-- department to see; and taken back by whoever wrote it or the director.
set role seatdesk_owner;
create table seatdesk."redaction" (like seatdesk.row_common including all,
  "recording" uuid, "from_us" bigint, "to_us" bigint, "reason" text, "text" text, "takes_back" uuid, "at" bigint, "by" uuid);

create function seatdesk.check_redaction(person uuid, r jsonb) returns text language plpgsql stable as $$
declare said boolean := btrim(coalesce(r->>'text', ''), E' \t\n\r\u3000\u00a0') <> ''; author uuid;
begin
  if r->>'by' is distinct from person::text then return 'denied field by'; end if;
  if r->>'also_scope' is distinct from seatdesk.department()::text then return 'invalid also_scope'; end if;
  if r->>'recording' is null then return 'invalid recording'; end if;
  if r->>'takes_back' is null then
    if coalesce((r->>'from_us')::bigint, 0) < 0 then return 'invalid from_us'; end if;
    if coalesce((r->>'to_us')::bigint, 0) <= coalesce((r->>'from_us')::bigint, 0) or (r->>'to_us')::bigint > 86400000000 then return 'invalid to_us'; end if;
    if r->>'reason' is null then return 'invalid reason'; end if;
    if r->>'reason' = 'other' and not said then return 'invalid text'; end if;
  elsif not said then return 'invalid text';
  end if;
  if not exists (select from seatdesk.recording c where c.id = (r->>'recording')::uuid and not c.deleted) then return 'invalid recording'; end if;
  if r->>'takes_back' is null then return null; end if;
  select h."by" into author from seatdesk.redaction h
    where h.id = (r->>'takes_back')::uuid and h.takes_back is null and h.recording = (r->>'recording')::uuid;
  if not found then return 'invalid takes_back'; end if;
  if author is distinct from person and not seatdesk.holds(person, 'director', seatdesk.pool('quality')) then return 'denied takes_back'; end if;
  return null;
end $$;

create or replace function seatdesk.check_rights(person uuid, rule seatdesk.rule_record, verb text, st jsonb, before jsonb, after jsonb, parent jsonb) returns text
language plpgsql stable as $$
declare fault text := seatdesk.check_rules(person, rule, verb, st, before, after, parent);
begin
  if fault is not null or person is null then return fault; end if;
  return case rule.name
    when 'page_check' then case when before is null then seatdesk.check_page(person, after, parent) end
    when 'fulfilment' then case when before is null then seatdesk.check_fulfilment(person, after) end
    when 'redaction' then case when before is null then seatdesk.check_redaction(person, after) end
    when 'emergency_plan' then seatdesk.check_plan(person, rule.name, verb, st, before, after)
    when 'plan_run' then seatdesk.check_plan(person, rule.name, verb, st, before, after)
    when 'calibration' then seatdesk.check_calibration(person, before, after)
    when 'scorecard' then seatdesk.check_scorecard(person, verb, before, after)
    when 'point_item' then seatdesk.check_points(person, before, after)
    when 'shift' then seatdesk.check_shift(person, st, before, after) end;
end $$;
reset role;
