-- Less for each operation of a push: a grant for that very scope is found before anything else is begun, and small functions set no
-- path of their own.
set role seatdesk_owner;

create or replace function seatdesk.sees_scope(person uuid, place uuid) returns boolean language plpgsql stable as $$
begin
  if place is null then return false; end if;
  if place = person then return true; end if;
  -- Mostly the grant is for that scope itself, or it is the department: asked first, as the rest takes longer to begin.
  if exists (select from seatdesk.live_grants(person) g where g.target = place and g.pools <> '{-}') then return true; end if;
  if exists (select from seatdesk.scope s where s.id = place and s.kind = 'department' and not s.deleted) then return true; end if;
  return exists (
      select from seatdesk.live_grants(person) g left join seatdesk.scope s on s.id = place and not s.deleted
      where (s.kind = 'pool' and s.code = any(g.pools))
        or (s.kind is distinct from 'pool' and g.descends and seatdesk.is_within(place, g.target)));
end $$;

-- Null, or what of the operation no row can hold.
create or replace function seatdesk.malformed(rule seatdesk.rule_record, o jsonb) returns text language plpgsql immutable as $$
declare field text; given jsonb; f jsonb;
begin
  if o ? 'spoilt' then return 'text'; end if;
  if rule.name is null then return 'record ' || coalesce(o->>'record', ''); end if;
  for field, given in select e.key, e.value from jsonb_each(coalesce(o->'set', '{}')) e where e.key not in ('scope_id', 'also_scope', 'extra') loop
    f := rule.fields->field;
    if f is null then return 'field ' || field; end if;
    if not coalesce(seatdesk.fits(f->>'type', f->'values', given), false) then
      return 'value of ' || field || coalesce(': ' || (select string_agg(w, '|' order by n) from jsonb_array_elements_text(f->'values') with ordinality x(w, n)), '');
    end if;
  end loop;
  if coalesce(o->>'verb', '') not in ('insert', 'append', 'change', 'delete') or (o->>'id')::uuid is null then return 'verb'; end if;
  return null;
end $$;

-- Whoever calls these has pinned the path already, or is the administrator of the database.
alter function seatdesk.chain_hash(text, uuid, bigint, uuid, uuid, bigint, text) reset all;
alter function seatdesk.body_fault(jsonb) reset all;
reset role;
