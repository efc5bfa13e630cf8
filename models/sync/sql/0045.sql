-- Both people of a hand-over may sign at seats of their own: a shift keeps the entry of the book that waits for the second signature.
set role seatdesk_owner;
alter table seatdesk."shift" add column "signed_page" uuid;

create or replace function seatdesk.check_rights(person uuid, rule seatdesk.rule_record, verb text, st jsonb, before jsonb, after jsonb, parent jsonb) returns text
language plpgsql stable as $$
declare fault text := seatdesk.check_rules(person, rule, verb, st, before, after, parent);
begin
  if fault is not null or person is null then return fault; end if;
  if rule.name = 'page_check' and before is null then return seatdesk.check_page(person, after, parent); end if;
  if rule.name = 'shift' and st->>'ending' = 'overridden'
    and not seatdesk.matches(person, '{lead,director}', 'shift', coalesce(before, after - 'also_scope')) then
    return 'denied field ending';
  end if;
  -- Nobody leaves a page of a shift that was handed over.
  if rule.name = 'shift' and st->>'signed_page' is not null and before->>'closed_at' is not null then return 'denied field signed_page'; end if;
  return null;
end $$;
reset role;
