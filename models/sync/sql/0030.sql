-- A new row is judged by the scope it comes to: its also_scope, which its writer names, opened the door to other teams. It is a
-- person, or a place that the writer sees.
-- And a restored server forgets the marks of the one before.
set role seatdesk_owner;
-- `fault` null, or why not: "denied …" or "invalid …", with a rule's name and never a value. `asked`: whom the step is for, where
-- that decided.
create or replace function seatdesk.check_step(person uuid, p_record text, st jsonb, before jsonb, after jsonb, out fault text, out asked text[])
language plpgsql stable as $$
declare step seatdesk.rule_step; was text := coalesce(before->>'state', ''); field text; takes_back boolean;
begin
  select * into step from seatdesk.rule_step s where s.record = p_record and s.from_state = was and s.to_state = after->>'state';
  if not found then fault := format('invalid step %s to %s', was, after->>'state'); return; end if;
  -- Whoever takes back what they did themselves takes no step of their own: no other right is asked, and no reason.
  -- Who changed the row last has not thereby taken its last step: an owner may write a summary while others work on it.
  takes_back := before is not null and 'undo' = any(step.who) and seatdesk.acts_as(person, (before->>'updated_by')::uuid)
    and seatdesk.last_step_was(p_record, (before->>'id')::uuid, after->>'state', (before->>'updated_by')::uuid);
  if not coalesce(takes_back, false) then
    asked := step.who;
    if not seatdesk.matches(person, asked, p_record, coalesce(before, after - 'also_scope')) then
      fault := format('denied step %s to %s', was, after->>'state');
      return;
    end if;
  end if;
  if person is not null and '!move' = any(step.who) and (st ? 'scope_id' or st ? 'also_scope') then
    fault := 'denied move ' || p_record;
    return;
  end if;
  if step.reason_needed and not coalesce(takes_back, false) and btrim(coalesce(st->>'reason', ''), E' \t\n\r\u3000\u00a0') = '' then
    fault := 'invalid reason';
    return;
  end if;
  foreach field in array step.needs loop
    if not seatdesk.is_filled(after, field) then fault := 'invalid needs ' || field; return; end if;
  end loop;
end $$;

create or replace function seatdesk.check_rights(person uuid, rule seatdesk.rule_record, verb text, st jsonb, before jsonb, after jsonb, parent jsonb) returns text
language plpgsql stable as $$
declare step record; asked text[]; is_step boolean; subject jsonb;
begin
  if rule.scope_rule = 'parent' and person is not null and (parent is null or not seatdesk.may_see(person, parent)) then
    return 'denied parent of ' || rule.name;
  end if;
  is_step := rule.has_steps and st ? 'state' and (before is null or before->>'state' is distinct from after->>'state');
  if is_step then
    step := seatdesk.check_step(person, rule.name, st, before, after);
    if step.fault is not null then return step.fault; end if;
    asked := step.asked;
  end if;
  -- A child has no owner or holder of its own: the parent's count.
  subject := case when rule.scope_rule = 'parent' and parent is not null then parent else coalesce(before, after - 'also_scope') end;
  if before is null then
    -- Mostly those may take the first step who may make the row: asked once.
    if (asked is distinct from rule.inserters or rule.scope_rule = 'parent') and not seatdesk.matches(person, rule.inserters, rule.name, subject) then
      return 'denied insert ' || rule.name;
    end if;
    if rule.scope_rule <> 'parent' and person is not null and after->>'also_scope' is distinct from person::text
      and exists (select from seatdesk.scope s where s.id = (after->>'also_scope')::uuid) and not seatdesk.sees_scope(person, (after->>'also_scope')::uuid) then
      return 'denied field also_scope';
    end if;
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


-- After a restore: every seat begins anew, as what it saw since the backup is not here. A dump brings the transactions of
-- another server along, which may lie ahead of this one's; such rows would come with every pull, so they are stamped again,
-- and the marks of who wrote what, which no seat asks for any more, begin anew.
create or replace function seatdesk.restored() returns text language plpgsql set search_path = pg_catalog, pg_temp as $$
declare t name; ahead xid8 := pg_snapshot_xmax(pg_current_snapshot());
begin
  for t in select r.name from seatdesk.rule_record r union select 'gone' loop
    execute format('alter table seatdesk.%I disable trigger user', t);
    execute format('update seatdesk.%I set xid = pg_current_xact_id() where xid >= $1', t) using ahead;
    execute format('alter table seatdesk.%I enable trigger user', t);
  end loop;
  delete from seatdesk.mark;
  update seatdesk.meta set marks_from = '0', epoch = gen_random_uuid(), horizon = '0', system_id = (select c.system_identifier::text from pg_control_system() c);
  return seatdesk.epoch();
end $$;
reset role;
