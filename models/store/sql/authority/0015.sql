-- Emergency plans: each version is a row that never changes, an activation of one, and its steps as they were ticked.
create table "emergency_plan" (
  local_key integer primary key, id blob not null unique, scope_id blob, also_scope blob,
  "kind" text,
  "series" blob,
  "version" integer,
  "body" text,
  "made_at" integer,
  "made_by" blob,
  "retired_at" integer,
  extra text, rev integer not null, deleted integer not null, updated_at integer not null, updated_by blob, change_no integer not null);
create index "emergency_plan_change" on "emergency_plan" (change_no);

create table "plan_run" (
  local_key integer primary key, id blob not null unique, scope_id blob, also_scope blob,
  "plan" blob,
  "why" text,
  "started_at" integer,
  "started_by" blob,
  "ended_at" integer,
  "ended_by" blob,
  "outcome" text,
  extra text, rev integer not null, deleted integer not null, updated_at integer not null, updated_by blob, change_no integer not null);
create index "plan_run_change" on "plan_run" (change_no);

create table "plan_tick" (
  local_key integer primary key, id blob not null unique, scope_id blob, also_scope blob,
  "plan_run" blob,
  "step" integer,
  "state" text,
  "at" integer,
  "remark" text,
  extra text, rev integer not null, deleted integer not null, updated_at integer not null, updated_by blob, change_no integer not null);
create index "plan_tick_change" on "plan_tick" (change_no);
