-- A lawful order takes the text out of an entry, and nothing else: its number and hashes keep its place.
drop trigger book_entry_holds;
create trigger book_entry_holds before update of id, book, seq, op_id, author, at, body, body_hash, hash, deleted on book_entry
when new.body is not null or old.body is null or new.id is not old.id or new.book is not old.book or new.seq is not old.seq
  or new.op_id is not old.op_id or new.author is not old.author or new.at is not old.at or new.body_hash is not old.body_hash
  or new.hash is not old.hash or new.deleted is not old.deleted begin
  select raise(abort, 'entries of a book are never altered');
end;
