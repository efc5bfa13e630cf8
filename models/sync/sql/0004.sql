-- Who asks, and what they see and hold. The same decisions as domain/grant.h and domain/permissions.h; a test runs both.
set role seatdesk_owner;
create table seatdesk.login (
  role name primary key, staff uuid not null unique, valid_until timestamptz, made_at timestamptz not null default now());

-- The signed-in person; null for everybody else, also when the login has expired or the person no longer works here.
create function seatdesk.me() returns uuid language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return (select l.staff from seatdesk.login l join seatdesk.staff s on s.id = l.staff
    where l.role = session_user and (l.valid_until is null or l.valid_until > statement_timestamp())
      and not s.deleted and s.active is distinct from false);
end $$;

-- Whoever administers the database itself stands above the rules, as the owner of a folder does without a server.
create function seatdesk.is_system() returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select pg_has_role(session_user, 'seatdesk_owner', 'member') and not exists (select from seatdesk.login l where l.role = session_user) $$;

create function seatdesk.now_micros() returns bigint language sql stable as $$ select seatdesk.micros(statement_timestamp()) $$;

create function seatdesk.live_grants(person uuid) returns table (role text, target uuid, descends boolean, pools text[])
language sql stable as $$
  select g.role, g.target, r.descends, r.pools from seatdesk."grant" g join seatdesk.rule_role r on r.name = g.role
  where g.staff = person and not g.deleted
    and coalesce(g.valid_from, 0) <= seatdesk.now_micros() and seatdesk.now_micros() < coalesce(g.valid_until, 9223372036854775807) $$;

-- Whether `place` is `ancestor` or lies below it. Bounded, so that a loop in damaged data ends.
create function seatdesk.is_within(place uuid, ancestor uuid) returns boolean language plpgsql stable as $$
declare here uuid := place; above uuid;
begin
  for depth in 1..16 loop
    if here is null then return false; end if;
    if here = ancestor then return true; end if;
    select s.team into above from seatdesk.staff s where s.id = here and not s.deleted;
    if not found then select s.parent into above from seatdesk.scope s where s.id = here and not s.deleted; end if;
    if not found then return false; end if;
    here := above;
  end loop;
  return false;
end $$;

-- Every scope that the person sees now: their own, the department's, those of their grants, what lies below for roles that
-- descend, and the pools of their roles.
create function seatdesk.scopes_of(person uuid) returns uuid[] language plpgsql stable as $$
declare targets uuid[]; codes text[]; below uuid[]; front uuid[];
begin
  select coalesce(array_agg(l.target) filter (where l.pools <> '{-}'), '{}'), -- who gets totals only sees no rows there
      coalesce(array_agg(l.target) filter (where l.descends), '{}') into targets, below
    from seatdesk.live_grants(person) l;
  select coalesce(array_agg(c), '{}') into codes from seatdesk.live_grants(person) l, unnest(l.pools) c;
  -- Level by level, where a role descends; nobody lies below a person, and no pool is seen for where it lies. Most people hold
  -- roles that do not descend, and a recursive query takes longer to begin than all of this.
  front := below;
  for depth in 1..16 loop
    exit when cardinality(front) = 0;
    front := array(select s.id from seatdesk.scope s where s.parent = any(front) and not s.deleted and s.id <> all(below));
    below := below || front;
  end loop;
  if cardinality(below) > 0 then
    below := array(select b from unnest(below) b where not exists (select from seatdesk.scope s where s.id = b and s.kind = 'pool'))
      || array(select p.id from seatdesk.staff p where p.team = any(below) and not p.deleted);
  end if;
  return array(select person as id union select unnest(targets) union select unnest(below)
    union select s.id from seatdesk.scope s where not s.deleted and (s.kind = 'department' or (s.kind = 'pool' and s.code = any(codes)))
    order by 1);
end $$;

-- Every policy asks this, once a statement.
create function seatdesk.my_scopes() returns uuid[] language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare person uuid := seatdesk.me();
begin
  if person is not null then return seatdesk.scopes_of(person); end if;
  if not seatdesk.is_system() then return '{}'; end if;
  return array(select s.id from seatdesk.scope s where not s.deleted union select p.id from seatdesk.staff p where not p.deleted order by id);
end $$;

create function seatdesk.has_live_grant(person uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from seatdesk.live_grants(person));
end $$;

-- A live grant of that role which covers the scope.
create function seatdesk.holds(person uuid, p_role text, place uuid) returns boolean language plpgsql stable as $$
begin
  if place is null then return false; end if;
  -- Mostly the grant is for that scope itself: asked first, as the rest takes three times as long to begin.
  if exists (select from seatdesk."grant" g where g.staff = person and g.role = p_role and g.target = place and not g.deleted
      and coalesce(g.valid_from, 0) <= seatdesk.now_micros() and seatdesk.now_micros() < coalesce(g.valid_until, 9223372036854775807)) then
    return true;
  end if;
  return exists (
      select from seatdesk.live_grants(person) g left join seatdesk.scope s on s.id = place and not s.deleted
      where g.role = p_role and ((s.kind = 'pool' and s.code = any(g.pools))
        or (g.descends and seatdesk.is_within(place, g.target))));
end $$;

create function seatdesk.sees_scope(person uuid, place uuid) returns boolean language plpgsql stable as $$
begin
  return place is not null and (place = person
      or exists (select from seatdesk.scope s where s.id = place and s.kind = 'department' and not s.deleted)
      or exists (
        select from seatdesk.live_grants(person) g left join seatdesk.scope s on s.id = place and not s.deleted
        where (g.target = place and g.pools <> '{-}') or (s.kind = 'pool' and s.code = any(g.pools))
          or (s.kind is distinct from 'pool' and g.descends and seatdesk.is_within(place, g.target))));
end $$;

create function seatdesk.may_see(person uuid, r jsonb) returns boolean language plpgsql stable as $$
begin
  return seatdesk.sees_scope(person, (r->>'scope_id')::uuid) or seatdesk.sees_scope(person, (r->>'also_scope')::uuid);
end $$;

-- The person, or a deputy of the person.
create function seatdesk.acts_as(person uuid, whom uuid) returns boolean language plpgsql stable as $$
begin
  return whom is not null and seatdesk.has_live_grant(person) and (whom = person or seatdesk.holds(person, 'deputy', whom));
end $$;

create function seatdesk.works_in(person uuid, place uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from unnest('{agent,complaint,department,area,lead}'::text[]) t(role)
      where case when place = person then exists (select from seatdesk.live_grants(person) g where g.role = t.role)
        else seatdesk.holds(person, t.role, place) end);
end $$;

create function seatdesk.leads(person uuid, place uuid) returns boolean language plpgsql stable as $$
begin
  return seatdesk.holds(person, 'lead', place)
      or (exists (select from seatdesk.scope s where s.id = place and s.kind = 'pool' and not s.deleted) and seatdesk.holds(person, 'complaint_lead', place));
end $$;

-- Whether one word of a who list holds for the person and the row; see domain/permissions.h for the words.
create function seatdesk.word_holds(person uuid, word text, record text, r jsonb) returns boolean
language plpgsql stable as $$
begin
  case word
    when 'anyone' then return person is not null;
    when 'member' then return seatdesk.may_see(person, r);
    when 'owner', 'holder' then return seatdesk.acts_as(person, nullif(r->>word, '')::uuid);
    when 'self' then return person = (case when record = 'staff' then r->>'id' else r->>'scope_id' end)::uuid;
    when 'target' then return seatdesk.works_in(person, (r->>'scope_id')::uuid);
    when 'target_lead' then return seatdesk.leads(person, (r->>'scope_id')::uuid);
    when 'granting_lead' then
      return r->>'role' in ('lead', 'deputy') and r->>'valid_until' is not null and seatdesk.holds(person, 'lead', (r->>'target')::uuid);
    else
      return seatdesk.holds(person, word, (r->>'scope_id')::uuid) or seatdesk.holds(person, word, (r->>'also_scope')::uuid);
  end case;
end $$;

-- Whether any word holds. A null person is the system, which may.
create function seatdesk.matches(person uuid, who text[], record text, r jsonb) returns boolean
language plpgsql stable as $$
declare word text;
begin
  if person is null then return true; end if;
  if '!resolver' = any(who) and r->>'resolver' = person::text then return false; end if;
  foreach word in array who loop
    if word not in ('!resolver', 'undo', 'system', 'transition', '-') and coalesce(seatdesk.word_holds(person, word, record, r), false) then
      return true;
    end if;
  end loop;
  return false;
end $$;

create function seatdesk.pool(p_code text) returns uuid language sql stable as $$
  select s.id from seatdesk.scope s where s.kind = 'pool' and s.code = p_code and not s.deleted limit 1 $$;
create function seatdesk.department() returns uuid language sql stable as $$
  select s.id from seatdesk.scope s where s.kind = 'department' and not s.deleted limit 1 $$;

grant execute on function seatdesk.me, seatdesk.is_system, seatdesk.my_scopes to seatdesk_seat;
reset role;
