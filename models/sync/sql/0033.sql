-- "=state": a field that only a step into that state writes, so that no step brings another's fields along: an agent who
-- acknowledges a score writes no verdict with it.
-- A password that is replaced by another's hand ends the pair of keys that it opened.
-- And a new row may name a scope that is no more, as the embedded authority lets it.
set role seatdesk_owner;
create or replace function seatdesk.check_fields(person uuid, rule seatdesk.rule_record, st jsonb, subject jsonb, is_step boolean) returns text
language plpgsql stable as $$
declare field text; f jsonb; words text[]; asked text[]; answer boolean; known jsonb := '{}';
begin
  for field in select jsonb_object_keys(st) loop
    continue when is_step and field in ('scope_id', 'also_scope');
    f := rule.fields->field;
    if f is null or (f->>'class' = 'append' and person is not null) then return 'denied field ' || field; end if;
    -- Whoever decides an appeal says so in their own name.
    if rule.name = 'evaluation' and field = 'decided_by' and person is not null and st->>field is distinct from person::text then
      return 'denied field ' || field;
    end if;
    continue when is_step and (f->'writers' ? 'transition' or f->'writers' ? ('=' || (st->>'state')));
    -- Most fields of a record share their writers: asked once.
    if not known ? (f->>'writers') then
      known := known || jsonb_build_object(f->>'writers',
        seatdesk.matches(person, array(select jsonb_array_elements_text(f->'writers')), rule.name, subject));
    end if;
    if not (known->(f->>'writers'))::boolean then return 'denied field ' || field; end if;
  end loop;
  return null;
end $$;

create or replace function seatdesk.check_rights(person uuid, rule seatdesk.rule_record, verb text, st jsonb, before jsonb, after jsonb, parent jsonb) returns text
language plpgsql stable as $$
declare step record; asked text[]; is_step boolean; subject jsonb; field text;
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
      and exists (select from seatdesk.scope s where s.id = (after->>'also_scope')::uuid and not s.deleted) and not seatdesk.sees_scope(person, (after->>'also_scope')::uuid) then
      return 'denied field also_scope';
    end if;
    -- Who looked something up says so in their own name.
    if rule.name = 'access_log' and person is not null and after->>'by' is distinct from person::text then return 'denied field by'; end if;
    -- Of all records only scores have fields that certain steps alone write.
    if rule.name = 'evaluation' and person is not null then
      for field in select jsonb_object_keys(jsonb_strip_nulls(st)) loop
        if rule.fields->field->'writers'->>0 like '=%' and not rule.fields->field->'writers' ? ('=' || coalesce(after->>'state', '')) then
          return 'denied field ' || field;
        end if;
      end loop;
    end if;
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

create or replace function seatdesk.set_login(person uuid, verifier text) returns name
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare asker uuid := seatdesk.require_person(); s seatdesk.staff; name name;
begin
  select * into s from seatdesk.staff t where t.id = person and not t.deleted;
  if not found or coalesce(s.number, '') = '' then raise exception 'no such person' using errcode = '22023'; end if;
  if not seatdesk.matches(asker, '{admin}', 'staff', to_jsonb(s)) then raise exception 'set_login' using errcode = '42501'; end if;
  name := seatdesk.login_name(s.number);
  if exists (select from seatdesk.login l where l.role = name and l.staff <> person) then raise exception 'number taken' using errcode = '23505'; end if;
  perform seatdesk.keys_set(name, verifier);
  if s.active is not distinct from false then perform seatdesk.keys_lock(name, true); end if;
  -- Whoever knew the password before signs with it no longer.
  update seatdesk.signing_key k set valid_until = seatdesk.now_micros(), updated_at = seatdesk.now_micros(), updated_by = asker
    where k.person = set_login.person and k.valid_until is null and not k.deleted;
  delete from seatdesk.signing_secret x where x.staff = set_login.person;
  insert into seatdesk.login (role, staff) values (name, person) on conflict (staff) do update set role = excluded.role;
  return name;
end $$;
reset role;
