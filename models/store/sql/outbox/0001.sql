-- What this person did and the authority has not yet answered, what it refused, and what was typed but not yet saved.
create table op (
  seq integer primary key, op_id blob not null unique, group_id blob not null, record text not null, row_id blob not null,
  at integer not null, json text not null,
  state integer not null, -- 0 waits for the authority, 1 acknowledged (kept for some days), 2 in the tray
  result text, answered_at integer);
create index op_state on op (state, seq);
create index op_row on op (row_id) where state = 0;
create table draft (id blob primary key, json text not null, updated_at integer not null);
create table meta (key text primary key, value text not null) without rowid;
