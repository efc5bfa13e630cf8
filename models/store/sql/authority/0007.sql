-- Who is on which shift of which day: the roster.
create table "duty" (
  local_key integer primary key, id blob not null unique, scope_id blob, also_scope blob,
  "day" text,
  "shift" text,
  "person" blob,
  extra text, rev integer not null, deleted integer not null, updated_at integer not null, updated_by blob, change_no integer not null);
create index "duty_change" on "duty" (change_no);
