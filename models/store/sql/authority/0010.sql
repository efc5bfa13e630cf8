-- The keys with which people sign hand-overs: the public ones, which everybody reads, and the secret ones, each sealed by its
-- person's password, which nobody does.
create table "signing_key" (
  local_key integer primary key, id blob not null unique, scope_id blob, also_scope blob,
  "person" blob,
  "public_key" text,
  "valid_from" integer,
  "valid_until" integer,
  extra text, rev integer not null, deleted integer not null, updated_at integer not null, updated_by blob, change_no integer not null);
create index "signing_key_change" on "signing_key" (change_no);
create table signing_secret (staff blob primary key, key_id blob not null, sealed blob not null) without rowid;
