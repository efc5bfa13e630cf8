-- Checks of the pages of bound books: who read which entries, and signed that. Written once.
create table "page_check" (
  local_key integer primary key, id blob not null unique, scope_id blob, also_scope blob,
  "book" blob,
  "level" text,
  "day" text,
  "starts_at" integer,
  "ends_at" integer,
  "head_seq" integer,
  "head_hash" text,
  "page_hash" text,
  "person" blob,
  "at" integer,
  "key" blob,
  "signature" text,
  extra text, rev integer not null, deleted integer not null, updated_at integer not null, updated_by blob, change_no integer not null);
create index "page_check_change" on "page_check" (change_no);
create trigger page_check_stays before delete on page_check begin
  select raise(abort, 'checks of a book stay');
end;
create trigger page_check_holds before update of id, book, level, day, starts_at, ends_at, head_seq, head_hash, page_hash, person, at, "key",
  signature, deleted on page_check begin
  select raise(abort, 'checks of a book are never altered');
end;
