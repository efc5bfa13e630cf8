-- What a shift leaves to the next, until it is closed with a reason.
create table "open_item" (
  local_key integer primary key, id blob not null unique, scope_id blob, also_scope blob,
  "text" text,
  "owner" blob,
  "reason" text,
  "promised_at" integer,
  "opened_at" integer,
  "opened_by" blob,
  "shift" text,
  "ticket" blob,
  "closed_at" integer,
  "closed_by" blob,
  "closed_reason" text,
  extra text, rev integer not null, deleted integer not null, updated_at integer not null, updated_by blob, change_no integer not null);
create index "open_item_change" on "open_item" (change_no);
