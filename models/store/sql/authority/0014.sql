-- The calendar of duties: what is to be done again and again, and that it was done. The latter is written once.
create table "standing_task" (
  local_key integer primary key, id blob not null unique, scope_id blob, also_scope blob,
  "what" text,
  "role" text,
  "person" blob,
  "owed_by" text,
  "recurs" text,
  "since" integer,
  "ended_at" integer,
  "copies" integer,
  "copies_to" text,
  "evidence" text,
  "code" text,
  "follows" blob,
  extra text, rev integer not null, deleted integer not null, updated_at integer not null, updated_by blob, change_no integer not null);
create index "standing_task_change" on "standing_task" (change_no);
create table "fulfilment" (
  local_key integer primary key, id blob not null unique, scope_id blob, also_scope blob,
  "task" blob,
  "period" text,
  "due_at" integer,
  "outcome" text,
  "person" blob,
  "done_at" integer,
  "written_at" integer,
  "evidence" text,
  "link_record" text,
  "link" blob,
  "copies" integer,
  "corrects" blob,
  "reason" text,
  extra text, rev integer not null, deleted integer not null, updated_at integer not null, updated_by blob, change_no integer not null);
create index "fulfilment_change" on "fulfilment" (change_no);
