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
    and exists (select from seatdesk.staff s where s.id = (e->>'author')::uuid)
    and not exists (select from seatdesk.book_entry x where x.id = (e->>'id')::uuid), false) $$;

-- Takes the entries that go on from the end of the book with their own numbers, hashes, authors and times, and answers its end.
-- Whoever can compute a hash could write such an end in anybody's name: so only for seven days, and only what was written before the
-- server's history became another one; the history of each row says who brought it. Nothing for whoever sees no such book.
create function seatdesk.offer_entries(p_book uuid, p_entries jsonb) returns table (head_seq bigint, head_hash text)
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare person uuid := seatdesk.require_person(); b jsonb := seatdesk.book_of(person, p_book); rule seatdesk.rule_record; head seatdesk.chain; e jsonb;
  begun bigint := (select h.since from seatdesk.history_start h where h.epoch = seatdesk.epoch()); fault text;
begin
  if b is null then return; end if;
  select * into rule from seatdesk.rule_record t where t.name = 'book_entry';
  fault := seatdesk.check_rights(person, rule, 'insert', '{}', null, '{}', b);
  if fault is not null then raise exception '%', fault using errcode = '42501'; end if;
  insert into seatdesk.chain (book, seq, hash) values (p_book, 0, repeat('0', 64)) on conflict do nothing;
  -- Two seats that bring the same: the second waits here and finds it there.
  select * into head from seatdesk.chain c where c.book = p_book for update;
  if b->>'closed_at' is null and not coalesce((b->>'deleted')::boolean, false)
      and seatdesk.now_micros() - coalesce(begun, 0) <= 7 * 86400 * 1000000::bigint then
    for e in select jsonb_array_elements(p_entries) loop
      continue when (e->>'seq')::bigint <= head.seq;
      exit when (e->>'at')::bigint > begun or not seatdesk.goes_on(head, e);
      perform seatdesk.insert_row('book_entry', jsonb_build_object('id', e->>'id', 'scope_id', b->'scope_id', 'also_scope', b->'also_scope',
        'extra', '{}'::jsonb, 'deleted', false, 'updated_at', e->'at', 'updated_by', person, 'book', p_book, 'seq', e->'seq', 'op_id', e->>'op_id',
        'author', e->>'author', 'at', e->'at', 'body', e->>'body', 'body_hash', e->>'body_hash', 'hash', e->>'hash'));
      insert into seatdesk.history (record, row_id, rev, op_id, staff, at, patch)
        values ('book_entry', (e->>'id')::uuid, 1, (e->>'op_id')::uuid, person, (e->>'at')::bigint, jsonb_build_object('brought_back', true));
      -- Its author sends it again, too: it is done.
      insert into seatdesk.op (op_id, staff, result) values ((e->>'op_id')::uuid, (e->>'author')::uuid,
        jsonb_build_object('op_id', e->>'op_id', 'status', 'ok', 'detail', '', 'conflicts', '[]'::jsonb)) on conflict do nothing;
      update seatdesk.chain c set seq = head.seq + 1, hash = e->>'hash' where c.book = p_book returning * into head;
    end loop;
  end if;
  return query select head.seq, head.hash;
end $$;
grant execute on function seatdesk.entry_hash, seatdesk.offer_entries to seatdesk_seat;
reset role;
