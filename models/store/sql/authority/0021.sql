-- Parts of recordings that are not to be heard.
create table "redaction" (
  local_key integer primary key, id blob not null unique, scope_id blob, also_scope blob,
  "recording" blob,
  "from_us" integer,
  "to_us" integer,
  "reason" text,
  "text" text,
  "takes_back" blob,
  "at" integer,
  "by" blob,
  extra text, rev integer not null, deleted integer not null, updated_at integer not null, updated_by blob, change_no integer not null);
create index "redaction_change" on "redaction" (change_no);
