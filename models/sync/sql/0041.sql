-- The calendar of duties: what is to be done again and again, and that it was done. And what the rules files cannot say of rights: a
-- standing task was done by whoever owes it where it is owed, or by the lead or the director for them.
set role seatdesk_owner;
create table seatdesk."standing_task" (like seatdesk.row_common including all,
  "what" text, "role" text, "person" uuid, "owed_by" text, "recurs" text, "since" bigint, "ended_at" bigint, "copies" bigint,
  "copies_to" text, "evidence" text, "code" text, "follows" uuid);
create table seatdesk."fulfilment" (like seatdesk.row_common including all,
  "task" uuid, "period" text, "due_at" bigint, "outcome" text, "person" uuid, "done_at" bigint, "written_at" bigint, "evidence" text,
  "link_record" text, "link" uuid, "copies" bigint, "corrects" uuid, "reason" text);

-- Whether the standing task is that person's to do there (permissions.h).
create function seatdesk.owes_task(person uuid, t seatdesk.standing_task, place uuid) returns boolean language plpgsql stable as $$
begin
  if t.person is not null then return seatdesk.acts_as(person, t.person); end if;
  if t.owed_by = 'team' then return seatdesk.holds(person, t.role, place); end if;
  return exists (select from seatdesk.live_grants(person) g where g.role = t.role);
end $$;

create function seatdesk.check_fulfilment(person uuid, f jsonb) returns text language plpgsql stable as $$
declare t seatdesk.standing_task; place uuid := (f->>'scope_id')::uuid;
begin
  if f->>'person' is distinct from person::text then return 'denied field person'; end if;
  select * into t from seatdesk.standing_task s where s.id = (f->>'task')::uuid and not s.deleted;
  if not found then return 'invalid task'; end if;
  if not exists (select from seatdesk.scope s where s.id = place and s.kind = coalesce(t.owed_by, 'department') and not s.deleted) then
    return 'invalid scope of fulfilment';
  end if;
  if not seatdesk.owes_task(person, t, place) and not seatdesk.holds(person, 'lead', place) and not seatdesk.holds(person, 'director', place) then
    return 'denied role of standing_task';
  end if;
  return null;
end $$;

-- What check_rights said until now it goes on saying; it is asked first.
alter function seatdesk.check_rights(uuid, seatdesk.rule_record, text, jsonb, jsonb, jsonb, jsonb) rename to check_rights_of_books;
create function seatdesk.check_rights(person uuid, rule seatdesk.rule_record, verb text, st jsonb, before jsonb, after jsonb, parent jsonb) returns text
language plpgsql stable as $$
declare fault text := seatdesk.check_rights_of_books(person, rule, verb, st, before, after, parent);
begin
  if fault is null and person is not null and before is null and rule.name = 'fulfilment' then
    return seatdesk.check_fulfilment(person, after);
  end if;
  return fault;
end $$;
reset role;
