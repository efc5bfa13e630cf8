-- A team's shift from its opening until it is handed over, and who was there.
create table "shift" (
  local_key integer primary key, id blob not null unique, scope_id blob, also_scope blob,
  "name" text,
  "day" text,
  "starts_at" integer,
  "ends_at" integer,
  "opened_at" integer,
  "opened_by" blob,
  "closed_at" integer,
  "closed_by" blob,
  "ending" text,
  "relieved_by" blob,
  "reason" text,
  extra text, rev integer not null, deleted integer not null, updated_at integer not null, updated_by blob, change_no integer not null);
create index "shift_change" on "shift" (change_no);

create table "attendance" (
  local_key integer primary key, id blob not null unique, scope_id blob, also_scope blob,
  "shift" blob,
  "person" blob,
  "state" text,
  "at" integer,
  "by" blob,
  extra text, rev integer not null, deleted integer not null, updated_at integer not null, updated_by blob, change_no integer not null);
create index "attendance_change" on "attendance" (change_no);
create index "attendance_shift" on "attendance" ("shift");
