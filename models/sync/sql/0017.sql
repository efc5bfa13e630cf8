-- Tickets that a seat does not hold are looked for here: portion by portion from the newest back, so that whoever looks sees
-- how far it came and may stop.
set role seatdesk_owner;
create index ticket_number on seatdesk.ticket (number);

-- All words in the texts that the seats' index holds too, in any order. strpos and not LIKE: no pattern can fail or be slow. A
-- definer function, as neither is leakproof: under the policy each row would be read before it is asked whether it may be.
create function seatdesk.holds_words(t seatdesk.ticket, words text[]) returns boolean language sql immutable as $$
  select (select bool_and(strpos(lower(concat_ws(E'\n', t.number, t.customer_name, t.summary, t.description, t.answer)), w) > 0) from unnest(words) w) $$;

-- What is found among the `portion` tickets that were made before `before` (null: the newest), and where to go on: `reached`,
-- null at the end. A number that is given whole is found at once.
create function seatdesk.search_tickets(words text[], before uuid, portion int) returns table (tickets json, reached uuid, reached_at bigint)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare person uuid := seatdesk.require_person(); mine uuid[] := seatdesk.my_scopes(); asked text[];
begin
  asked := array(select lower(w) from unnest(words) w where btrim(w) <> '');
  if cardinality(asked) = 0 then raise exception 'no words' using errcode = '22023'; end if;
  portion := least(greatest(portion, 1), 50000);
  return query
    with looked as materialized (select t as r, t.id, t.scope_id = any(mine) or coalesce(t.also_scope = any(mine), false) as seen
        from seatdesk.ticket t where before is null or t.id < before order by t.id desc limit portion),
      hits as (select l.r, l.id from looked l where l.seen and not (l.r).deleted and seatdesk.holds_words(l.r, asked)
        union all
        select t, t.id from seatdesk.ticket t where before is null and t.number = any(words) and not t.deleted
          and (t.scope_id = any(mine) or t.also_scope = any(mine)) and t.id not in (select l.id from looked l))
    select (select coalesce(json_agg(row_to_json(h.r) order by h.id desc), '[]') from hits h),
      (select l.id from looked l where (select count(*) from looked) = portion order by l.id limit 1),
      (select (l.r).recorded_at from looked l where l.seen and (l.r).recorded_at is not null order by l.id limit 1);
end $$;
grant execute on function seatdesk.search_tickets to seatdesk_seat;
reset role;
