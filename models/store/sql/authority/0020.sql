-- What was decided of a person's points.
create table "point_item" (
  local_key integer primary key, id blob not null unique, scope_id blob, also_scope blob,
  "owner" blob,
  "rule" text,
  "terms" text,
  "happened_at" integer,
  "evidence" text,
  "told" text,
  "state" text,
  "reason" text,
  "decided_at" integer,
  "decided_by" blob,
  extra text, rev integer not null, deleted integer not null, updated_at integer not null, updated_by blob, change_no integer not null);
create index "point_item_change" on "point_item" (change_no);
