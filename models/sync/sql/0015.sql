-- The bound book: entries are numbered without a gap and hashed over the one before, alike in the embedded authority.
set role seatdesk_owner;
create table seatdesk."book" (like seatdesk.row_common including all,
  "name" text, "number" bigint, "opened_at" bigint, "closed_at" bigint);
create table seatdesk."book_entry" (like seatdesk.row_common including all,
  "book" uuid not null, "seq" bigint not null, "op_id" uuid not null, "author" uuid not null, "at" bigint not null, "body" text not null,
  "body_hash" text not null, "hash" text not null);
create unique index book_entry_seq on seatdesk.book_entry (book, seq);
-- The last number and hash of each book.
create table seatdesk.chain (book uuid primary key, seq bigint not null, hash text not null);

-- No setting of a session enters: numbers as decimals, ids in lower case, bytes of UTF-8.
create function seatdesk.chain_hash(prev text, book uuid, seq bigint, op_id uuid, author uuid, at bigint, body_hash text) returns text
language sql immutable strict set search_path = pg_catalog, pg_temp as $$
  select encode(sha256(decode(prev, 'hex') || convert_to(concat_ws('|', book::text, seq::text, op_id::text,
    encode(sha256(convert_to(author::text, 'UTF8')), 'hex'), at::text, body_hash), 'UTF8')), 'hex') $$;

-- What keeps a body from being written, as BookBody::parse and check say it in the embedded authority; null when nothing does.
create function seatdesk.body_fault(body jsonb) returns text language sql immutable set search_path = pg_catalog, pg_temp as $$
  select case when jsonb_typeof(body) is distinct from 'object' then 'body'
    when coalesce(body->>'category', '') not in ('equipment', 'difficult', 'staff_change', 'business', 'instruction', 'complaint', 'follow_up',
      'inventory', 'other') then 'category'
    when coalesce(body->>'text', '') !~ '[^\s\u3000]' then 'text'
    when body ? 'corrects' and coalesce(body->>'reason', '') !~ '[^\s\u3000]' then 'reason' end $$;

-- Whoever writes an entry gets the next number: the head is locked until the end of the transaction, so that the order of the
-- numbers is the order of the commits. Push gives every entry the number 0; one that has its number already comes with a whole
-- department from elsewhere (adopt), its head beside it, and stays as it was bound.
create function seatdesk.bind_entry() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare head seatdesk.chain; fault text;
begin
  if new.seq > 0 then return new; end if;
  fault := seatdesk.body_fault(new.body::jsonb);
  if fault is not null then raise exception '%', fault using errcode = '22023'; end if;
  if (select b.closed_at is not null from seatdesk.book b where b.id = new.book) then raise exception 'closed book' using errcode = '22023'; end if;
  insert into seatdesk.chain (book, seq, hash) values (new.book, 0, repeat('0', 64)) on conflict do nothing;
  select * into head from seatdesk.chain c where c.book = new.book for update;
  new.seq := head.seq + 1;
  new.body_hash := encode(sha256(convert_to(new.body, 'UTF8')), 'hex');
  new.hash := seatdesk.chain_hash(head.hash, new.book, new.seq, new.op_id, new.author, new.at, new.body_hash);
  update seatdesk.chain set seq = new.seq, hash = new.hash where book = new.book;
  return new;
end $$;
create trigger bind_entry before insert on seatdesk.book_entry for each row execute function seatdesk.bind_entry();

create function seatdesk.deny_regress() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if new.seq <> old.seq + 1 or new.book <> old.book then raise exception 'a book grows by one entry at a time' using errcode = '42501'; end if;
  return new;
end $$;
create trigger deny_regress before update on seatdesk.chain for each row execute function seatdesk.deny_regress();
create trigger deny_removal before delete or truncate on seatdesk.chain for each statement execute function seatdesk.deny_removal();
reset role;
