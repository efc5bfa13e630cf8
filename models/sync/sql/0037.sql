-- After a restore, or a failover to a standby that lagged, seats bring back the end of a bound book that the server lost.
set role seatdesk_owner;

-- Since when the server has its present history, as the first seat that compared its books with it found. The one of the beginning
-- has nothing to get back.
create table seatdesk.history_start (epoch text primary key, since bigint not null);
insert into seatdesk.history_start (epoch, since) values (seatdesk.epoch(), 0);

-- The book as that person sees it, held against changes; null for whoever does not.
create function seatdesk.book_of(person uuid, p_book uuid) returns jsonb language plpgsql volatile as $$
declare b jsonb := seatdesk.row_to_keep('book', p_book);
begin
  return case when person is null or seatdesk.may_see(person, b) then b end;
end $$;

-- The hash of the entry with that number; empty when there is none, null for whoever sees no such book. Seats ask when they find
-- another history.
create function seatdesk.entry_hash(p_book uuid, p_seq bigint) returns text
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare person uuid := seatdesk.require_person(); b jsonb;
begin
  -- A standby answers, and notes and locks nothing.
  if pg_is_in_recovery() then
    select to_jsonb(t) into b from seatdesk.book t where t.id = p_book;
    if person is not null and not seatdesk.may_see(person, b) then b := null; end if;
  else
    b := seatdesk.book_of(person, p_book);
    insert into seatdesk.history_start (epoch, since) values (seatdesk.epoch(), seatdesk.now_micros()) on conflict do nothing;
  end if;
  if b is null then return null; end if;
  return coalesce((select e.hash from seatdesk.book_entry e where e.book = p_book and e.seq = p_seq), '');
end $$;

-- Whether an entry goes on from that head of its book as it was bound once. Whatever is no entry at all is an error of class 22.
create function seatdesk.goes_on(head seatdesk.chain, e jsonb) returns boolean language sql stable as $$
  select coalesce((e->>'seq')::bigint = head.seq + 1 and seatdesk.body_fault((e->>'body')::jsonb) is null
    and e->>'body_hash' = encode(sha256(convert_to(e->>'body', 'UTF8')), 'hex')
    and e->>'hash' = seatdesk.chain_hash(head.hash, head.book, head.seq + 1, (e->>'op_id')::uuid, (e->>'author')::uuid, (e->>'at')::bigint, e->>'body_hash')
    and exists (select from seatdesk.staff s where s.id = (e->>'author')::uuid), false) $$;

create function seatdesk.is_entry(p_id uuid) returns boolean language sql stable as $$
  select exists (select from seatdesk.book_entry x where x.id = p_id) $$;

-- Whether the entry that had that number and hash was brought back into the book.
create function seatdesk.was_recovered(p_book uuid, p_seq bigint, p_hash text) returns boolean language sql stable as $$
  select exists (select from seatdesk.book_entry x where x.book = p_book
    and x.body::jsonb->'recovered' = jsonb_build_object('seq', p_seq, 'hash', p_hash)) $$;

-- Binds an entry behind that head and answers the new one. The history of the row says who brought it.
create function seatdesk.bind_behind(person uuid, b jsonb, head seatdesk.chain, e jsonb) returns seatdesk.chain language plpgsql as $$
declare bound seatdesk.chain; body_hash text := encode(sha256(convert_to(e->>'body', 'UTF8')), 'hex');
begin
  update seatdesk.chain c set seq = head.seq + 1, hash = seatdesk.chain_hash(head.hash, head.book, head.seq + 1, (e->>'op_id')::uuid,
    (e->>'author')::uuid, (e->>'at')::bigint, body_hash) where c.book = head.book returning * into bound;
  perform seatdesk.insert_rows('book_entry', jsonb_build_array(jsonb_build_object('id', e->>'id', 'scope_id', b->'scope_id', 'also_scope', b->'also_scope',
    'extra', '{}'::jsonb, 'deleted', false, 'updated_at', e->'at', 'updated_by', person, 'book', bound.book, 'seq', bound.seq, 'op_id', e->>'op_id',
    'author', e->>'author', 'at', e->'at', 'body', e->>'body', 'body_hash', body_hash, 'hash', bound.hash)));
  insert into seatdesk.history (record, row_id, rev, op_id, staff, at, patch)
    values ('book_entry', (e->>'id')::uuid, 1, (e->>'op_id')::uuid, person, (e->>'at')::bigint, jsonb_build_object('brought_back', true));
  -- Its author sends it again, too: it is done.
  insert into seatdesk.op (op_id, staff, result) values ((e->>'op_id')::uuid, (e->>'author')::uuid,
    jsonb_build_object('op_id', e->>'op_id', 'status', 'ok', 'detail', '', 'conflicts', '[]'::jsonb)) on conflict do nothing;
  return bound;
end $$;

create function seatdesk.require_writer(person uuid, b jsonb) returns void language plpgsql stable as $$
declare rule seatdesk.rule_record; fault text;
begin
  select * into rule from seatdesk.rule_record t where t.name = 'book_entry';
  fault := seatdesk.check_rights(person, rule, 'insert', '{}', null, '{}', b);
  if fault is not null then raise exception '%', fault using errcode = '42501'; end if;
end $$;

-- Whether the book takes back what it lost, the present history having begun then; never when it is the one of the beginning.
create function seatdesk.takes_back(b jsonb, begun bigint) returns boolean language sql stable as $$
  select b->>'closed_at' is null and not (b->>'deleted')::boolean and coalesce(begun, 0) > 0 $$;

-- A PC's clock may be ten minutes ahead (SigningKeys::kClockLeeway).
create function seatdesk.is_before(e jsonb, begun bigint) returns boolean language sql immutable as $$
  select (e->>'at')::bigint <= begun + 600 * 1000000::bigint $$;

-- Takes the entries that go on from the end of the book with their own numbers, hashes, authors and times, and answers its end.
-- Whoever can compute a hash could write such an end in anybody's name: so only for seven days, and only what was written before the
-- server's history became another one; the history of each row says who brought it. Nothing for whoever sees no such book.
create function seatdesk.offer_entries(p_book uuid, p_entries jsonb) returns table (head_seq bigint, head_hash text)
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare person uuid := seatdesk.require_person(); b jsonb := seatdesk.book_of(person, p_book); head seatdesk.chain; e jsonb;
  begun bigint := (select h.since from seatdesk.history_start h where h.epoch = seatdesk.epoch());
begin
  if b is null then return; end if;
  perform seatdesk.require_writer(person, b);
  insert into seatdesk.chain (book, seq, hash) values (p_book, 0, repeat('0', 64)) on conflict do nothing;
  -- Two seats that bring the same: the second waits here and finds it there.
  select * into head from seatdesk.chain c where c.book = p_book for update;
  if seatdesk.takes_back(b, begun) and seatdesk.now_micros() - begun <= 7 * 86400 * 1000000::bigint then
    for e in select jsonb_array_elements(p_entries) loop
      continue when (e->>'seq')::bigint <= head.seq;
      exit when not seatdesk.is_before(e, begun) or not seatdesk.goes_on(head, e) or seatdesk.is_entry((e->>'id')::uuid);
      head := seatdesk.bind_behind(person, b, head, e);
    end loop;
  end if;
  return query select head.seq, head.hash;
end $$;

-- An entry that the director has signed, by which the book goes on although seats have seen another end of it, and behind it that
-- end: each entry as it was written, by its author and with its time, its body marked with its former number and hash. The lost ones
-- must follow one from the other, from an entry that both histories have (or that was brought back before) to the last one that the
-- entry names. Whether the signature holds is judged by whoever reads the book.
create function seatdesk.restore_book(p_book uuid, p_entry jsonb, p_lost jsonb) returns table (head_seq bigint, head_hash text)
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare person uuid := seatdesk.require_person(); b jsonb := seatdesk.book_of(person, p_book); head seatdesk.chain; former seatdesk.chain; e jsonb;
  begun bigint := (select h.since from seatdesk.history_start h where h.epoch = seatdesk.epoch()); r jsonb := (p_entry->>'body')::jsonb->'restore';
  written bigint := seatdesk.now_micros();
begin
  if b is null then return; end if;
  perform seatdesk.require_writer(person, b);
  -- Who signs is not always who sits there.
  if not coalesce(seatdesk.holds((r->>'person')::uuid, 'director', (b->>'scope_id')::uuid), false) then
    raise exception 'restore' using errcode = '42501';
  end if;
  select * into head from seatdesk.chain c where c.book = p_book for update;
  former := row(p_book, (r->>'common_seq')::bigint, r->>'common_hash')::seatdesk.chain;
  if not coalesce(seatdesk.takes_back(b, begun) and seatdesk.body_fault((p_entry->>'body')::jsonb) is null
      and exists (select from seatdesk.book_entry x where x.book = p_book and x.seq = (r->>'head_seq')::bigint and x.hash = r->>'head_hash')
      and ((former.seq = 0 and former.hash = repeat('0', 64))
        or exists (select from seatdesk.book_entry x where x.book = p_book and x.seq = former.seq and x.hash = former.hash)
        or seatdesk.was_recovered(p_book, former.seq, former.hash)), false) then
    raise exception 'restore' using errcode = '22023';
  end if;
  head := seatdesk.bind_behind(person, b, head, p_entry || jsonb_build_object('author', person, 'at', written));
  for e in select jsonb_array_elements(p_lost) loop
    if not seatdesk.is_before(e, begun) or not seatdesk.goes_on(former, e) or seatdesk.was_recovered(p_book, former.seq + 1, e->>'hash')
        or (e->>'recovered')::jsonb is distinct from (e->>'body')::jsonb || jsonb_build_object('recovered', jsonb_build_object('seq', e->'seq', 'hash', e->'hash')) then
      raise exception 'restore' using errcode = '22023';
    end if;
    former := row(p_book, former.seq + 1, e->>'hash')::seatdesk.chain;
    -- Where its author's older program has had it bound anew, it stands there twice.
    head := seatdesk.bind_behind(person, b, head, e || jsonb_build_object('body', e->'recovered', 'id',
      case when seatdesk.is_entry((e->>'id')::uuid) then seatdesk.uuid5((p_entry->>'op_id')::uuid, e->>'id')::text else e->>'id' end));
  end loop;
  if former.seq is distinct from (r->>'lost_seq')::bigint or former.hash is distinct from r->>'lost_hash' then
    raise exception 'restore' using errcode = '22023';
  end if;
  return query select head.seq, head.hash;
end $$;

grant execute on function seatdesk.entry_hash, seatdesk.offer_entries, seatdesk.restore_book to seatdesk_seat;
reset role;
