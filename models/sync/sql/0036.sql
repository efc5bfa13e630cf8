-- Checks of the pages of bound books: who read which entries, and signed that. Written once. And what the rules files cannot
-- say of rights: nobody checks a page of their own, the department's settings name who checks, and a lead alone ends a shift for
-- those who are to sign its hand-over.
set role seatdesk_owner;
create table seatdesk."page_check" (like seatdesk.row_common including all,
  "book" uuid, "level" text, "day" date, "starts_at" bigint, "ends_at" bigint, "head_seq" bigint, "head_hash" text, "page_hash" text,
  "person" uuid, "at" bigint, "key" uuid, "signature" text);

-- Who checks at that level: the role of the setting, and those above it (checkplan.h).
create function seatdesk.check_roles(level text) returns text[] language plpgsql stable as $$
declare roles constant text[] := '{lead,director,centre}'; named text; place int;
begin
  select s.value #>> '{}' into named from seatdesk.setting s where s.key = 'check.' || level || '_role' and s.scope_id = seatdesk.department()
    and not s.deleted and jsonb_typeof(s.value) = 'string' order by s.updated_at desc limit 1;
  place := coalesce(array_position(roles, named), array_position(roles, case level when 'daily' then 'lead' else 'director' end));
  return roles[place:];
end $$;

-- A page is the own one of whoever opened, handed over or took over a shift on it, or wrote it alone.
create function seatdesk.is_own_page(person uuid, c jsonb, parent jsonb) returns boolean language sql stable as $$
  select exists (select from seatdesk.shift s where s.scope_id = (parent->>'scope_id')::uuid and not s.deleted
      and ((s.opened_by = person and s.opened_at >= (c->>'starts_at')::bigint and s.opened_at < (c->>'ends_at')::bigint)
        or (person in (s.closed_by, s.relieved_by) and s.closed_at >= (c->>'starts_at')::bigint and s.closed_at < (c->>'ends_at')::bigint)))
    or not exists (select from seatdesk.book_entry e where e.book = (parent->>'id')::uuid and e.at >= (c->>'starts_at')::bigint
      and e.at < (c->>'ends_at')::bigint and e.author <> person) $$;

create function seatdesk.check_page(person uuid, c jsonb, book jsonb) returns text language plpgsql stable as $$
begin
  if c->>'person' is distinct from person::text then return 'denied field person'; end if;
  if c->>'level' is null or book is null then return 'invalid level'; end if;
  if not seatdesk.matches(person, seatdesk.check_roles(c->>'level'), 'book', book - 'also_scope') then return 'denied role of page_check'; end if;
  if seatdesk.is_own_page(person, c, book) then return 'denied own page'; end if;
  return null;
end $$;

-- What the rules files say stays in check_rules, which whoever says it anew replaces; check_rights asks it first.
alter function seatdesk.check_rights(uuid, seatdesk.rule_record, text, jsonb, jsonb, jsonb, jsonb) rename to check_rules;
create function seatdesk.check_rights(person uuid, rule seatdesk.rule_record, verb text, st jsonb, before jsonb, after jsonb, parent jsonb) returns text
language plpgsql stable as $$
declare fault text := seatdesk.check_rules(person, rule, verb, st, before, after, parent);
begin
  if fault is not null or person is null then return fault; end if;
  if rule.name = 'page_check' and before is null then return seatdesk.check_page(person, after, parent); end if;
  if rule.name = 'shift' and st->>'ending' = 'overridden'
    and not seatdesk.matches(person, '{lead,director}', 'shift', coalesce(before, after - 'also_scope')) then
    return 'denied field ending';
  end if;
  return null;
end $$;
reset role;
