-- The bound book: entries are numbered without a gap and hashed over the one before. `chain` holds the last number and hash of
-- each book.
create table "book" (
  local_key integer primary key, id blob not null unique, scope_id blob, also_scope blob,
  "name" text,
  "number" integer,
  "opened_at" integer,
  "closed_at" integer,
  extra text, rev integer not null, deleted integer not null, updated_at integer not null, updated_by blob, change_no integer not null);
create index "book_change" on "book" (change_no);

create table "book_entry" (
  local_key integer primary key, id blob not null unique, scope_id blob, also_scope blob,
  "book" blob,
  "seq" integer,
  "op_id" blob,
  "author" blob,
  "at" integer,
  "body" text,
  "body_hash" text,
  "hash" text,
  extra text, rev integer not null, deleted integer not null, updated_at integer not null, updated_by blob, change_no integer not null);
create index "book_entry_change" on "book_entry" (change_no);
create unique index "book_entry_seq" on "book_entry" (book, seq);

create table chain (book blob primary key, seq integer not null, hash text not null) without rowid;

-- No page is torn out and no line altered, whoever asks. A book that moves takes its entries along.
create trigger book_entry_stays before delete on book_entry begin
  select raise(abort, 'entries of a book stay');
end;
create trigger book_entry_holds before update of id, book, seq, op_id, author, at, body, body_hash, hash, deleted on book_entry begin
  select raise(abort, 'entries of a book are never altered');
end;
create trigger chain_stays before delete on chain begin
  select raise(abort, 'the head of a book stays');
end;
create trigger chain_grows before update on chain when new.seq <> old.seq + 1 or new.book <> old.book begin
  select raise(abort, 'a book grows by one entry at a time');
end;
