-- A lawful order takes the text out of an entry of a bound book. Its number and hashes keep its place, and it says by whose order.
set role seatdesk_owner;
alter table seatdesk.book_entry alter column body drop not null;

-- For the administrator of the database. The history forgets the text as well.
create function seatdesk.erase_entry(p_entry uuid, p_order text) returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if coalesce(p_order, '') !~ '[^\s\u3000]' then raise exception 'no order' using errcode = '22023'; end if;
  alter table seatdesk.book_entry disable trigger deny_change;
  update seatdesk.book_entry set body = null, extra = extra || jsonb_build_object('erased_by_order', p_order) where id = p_entry and body is not null;
  if not found then raise exception 'no such text' using errcode = '22023'; end if;
  alter table seatdesk.book_entry enable trigger deny_change;
  update seatdesk.history set patch = patch - 'body' where record = 'book_entry' and row_id = p_entry;
  perform seatdesk.note_access('erase', 'book_entry', p_entry, p_order);
end $$;
reset role;
