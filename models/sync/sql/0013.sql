-- Totals for those who see no rows: how many tickets were recorded in whole days of the department's clock, by one quality.
set role seatdesk_owner;
create function seatdesk.label_of(t seatdesk.ticket, quality text, zone text) returns text language plpgsql stable as $$
begin
  return case quality
    when 'kind' then t.kind
    when 'state' then t.state
    when 'channel' then t.channel
    when 'priority' then t.priority
    when 'category' then (select c.name from seatdesk.category c where c.id = t.category)
    when 'place' then (select s.name from seatdesk.scope s where s.id = t.scope_id)
    when 'day' then to_char(to_timestamp(t.recorded_at / 1000000.0) at time zone zone, 'YYYY-MM-DD')
  end;
end $$;

-- Below five nothing is told, so that no number stands for a person. Who leads sees the rows anyway.
create function seatdesk.totals(first_day date, last_day date, quality text) returns table (label text, tickets bigint)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare person uuid := seatdesk.require_person(); granted uuid[]; places uuid[];
  zone text := coalesce((select s.value #>> '{}' from seatdesk.setting s where s.key = 'zone' and s.scope_id = seatdesk.department() and not s.deleted limit 1), 'Asia/Shanghai');
begin
  if quality is null or quality not in ('kind', 'state', 'channel', 'priority', 'category', 'place', 'day') then
    raise exception 'quality' using errcode = '22023';
  end if;
  granted := array(select g.target from seatdesk.live_grants(person) g where g.role in ('analyst', 'lead', 'area', 'director', 'centre'));
  if granted = '{}' and not seatdesk.is_system() then raise exception 'totals' using errcode = '42501'; end if;
  places := array(select p.id from (select s.id from seatdesk.scope s union all select f.id from seatdesk.staff f) p
    where person is null or exists (select from unnest(granted) g(id) where seatdesk.is_within(p.id, g.id)));
  return query select l.label, count(*) from seatdesk.ticket t cross join lateral (select seatdesk.label_of(t, quality, zone) as label) l
    where t.scope_id = any(places) and not t.deleted
      and t.recorded_at >= seatdesk.micros(first_day::timestamp at time zone zone)
      and t.recorded_at < seatdesk.micros((last_day + 1)::timestamp at time zone zone)
    group by 1 having count(*) >= 5 order by 2 desc, 1;
end $$;
grant execute on function seatdesk.totals to seatdesk_seat;
reset role;
