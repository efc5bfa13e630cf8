-- A score lies with its inspector and, once published, with the agent; the recording says only that it was judged.
set role seatdesk_owner;
alter table seatdesk."recording" add column "judged_at" bigint, add column "judged_by" uuid;
alter table seatdesk."evaluation" add column "call" jsonb, add column "release_at" bigint;
-- What was scored before comes out of the pool, and its recording tells that it was judged.
update seatdesk.evaluation set scope_id = resolver where state = 'draft' and resolver is not null;
update seatdesk.evaluation set scope_id = resolver, also_scope = owner where state in ('published', 'acknowledged') and resolver is not null;
update seatdesk.recording r set judged_at = e.published_at, judged_by = e.resolver from seatdesk.evaluation e
  where e.recording = r.id and e.published_at is not null
    and e.state in ('published', 'acknowledged', 'appealed', 'upheld', 'revised');
-- Recordings are for inspectors: the agent hears the call by the score.
update seatdesk.recording set also_scope = null where also_scope = agent;

-- Whether one word of a who list holds for the person and the row; see domain/permissions.h for the words.
create or replace function seatdesk.word_holds(person uuid, word text, record text, r jsonb) returns boolean
language plpgsql stable as $$
begin
  case word
    when 'anyone' then return person is not null;
    when 'member' then return seatdesk.may_see(person, r);
    when 'owner', 'holder' then return seatdesk.acts_as(person, nullif(r->>word, '')::uuid);
    when 'self' then return person = (case when record = 'staff' then r->>'id' else r->>'scope_id' end)::uuid;
    when 'target' then return seatdesk.works_in(person, (r->>'scope_id')::uuid);
    when 'target_lead' then return seatdesk.leads(person, (r->>'scope_id')::uuid);
    when 'scorer' then
      return r->>'resolver' = person::text
        and (seatdesk.holds(person, 'inspector', seatdesk.pool('quality')) or seatdesk.holds(person, 'director', seatdesk.pool('quality')));
    when 'granting_lead' then
      return r->>'role' in ('lead', 'deputy') and r->>'valid_until' is not null and seatdesk.holds(person, 'lead', (r->>'target')::uuid);
    else
      return seatdesk.holds(person, word, (r->>'scope_id')::uuid) or seatdesk.holds(person, word, (r->>'also_scope')::uuid);
  end case;
end $$;

-- Whether any word holds, and none that takes the right away. A null person is the system, which may.
create or replace function seatdesk.matches(person uuid, who text[], record text, r jsonb) returns boolean
language plpgsql stable as $$
declare word text;
begin
  if person is null then return true; end if;
  foreach word in array who loop
    if (word like '!%' and r->>substr(word, 2) = person::text) or (word like '@%' and r->>'state' is distinct from substr(word, 2)) then
      return false;
    end if;
  end loop;
  foreach word in array who loop
    if left(word, 1) not in ('!', '@') and word not in ('undo', 'system', 'transition', '-') and coalesce(seatdesk.word_holds(person, word, record, r), false) then
      return true;
    end if;
  end loop;
  return false;
end $$;

-- Null, or why not: "denied …" or "invalid …", with a rule's name and never a value.
create or replace function seatdesk.check_step(person uuid, p_record text, st jsonb, before jsonb, after jsonb) returns text
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
  if person is not null and '!move' = any(step.who) and (st ? 'scope_id' or st ? 'also_scope') then return 'denied move ' || p_record; end if;
  if step.reason_needed and not coalesce(takes_back, false) and btrim(coalesce(st->>'reason', ''), E' \t\n\r\u3000\u00a0') = '' then return 'invalid reason'; end if;
  foreach field in array step.needs loop
    if not seatdesk.is_filled(after, field) then return 'invalid needs ' || field; end if;
  end loop;
  return null;
end $$;
reset role;
