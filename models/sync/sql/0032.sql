-- An appeal: what the agent objects to, and what a second scorer made of it. The score as it was published stays beside it.
set role seatdesk_owner;
alter table seatdesk."evaluation" add column "decided_by" uuid, add column "objections" jsonb, add column "decided_answers" jsonb,
  add column "decided_score" bigint;

-- Null, or why not: "denied …" or "invalid …", with a rule's name and never a value.
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
  -- ">pool": the step takes the row there and changes nothing else of who sees it.
  foreach field in array step.who loop
    if person is not null and field like '>%' and (st ? 'also_scope' or (after->>'scope_id')::uuid is distinct from seatdesk.pool(substr(field, 2))) then
      fault := 'denied move ' || p_record;
      return;
    end if;
  end loop;
  if step.reason_needed and not coalesce(takes_back, false) and btrim(coalesce(st->>'reason', ''), E' \t\n\r\u3000\u00a0') = '' then
    fault := 'invalid reason';
    return;
  end if;
  foreach field in array step.needs loop
    if not seatdesk.is_filled(after, field) then fault := 'invalid needs ' || field; return; end if;
  end loop;
end $$;
reset role;
