-- Quality: recordings of calls, the forms they are scored by, and the scores. A form never changes: another version is another row.
create table "recording" (
  local_key integer primary key, id blob not null unique, scope_id blob, also_scope blob,
  "path" text,
  "file_name" text,
  "sha256" text,
  "codec" text,
  "channels" integer,
  "length_ms" integer,
  "taken_at" integer,
  "direction" text,
  "call_id" text,
  "masked_number" text,
  "agent" blob,
  "agent_channel" integer,
  "customer" blob,
  "ticket" blob,
  "ticket_number" text,
  "sample_month" text,
  "sample_cause" text,
  "sample_reason" text,
  "added_at" integer,
  "added_by" blob,
  extra text, rev integer not null, deleted integer not null, updated_at integer not null, updated_by blob, change_no integer not null);
create index "recording_change" on "recording" (change_no);

create table "scorecard" (
  local_key integer primary key, id blob not null unique, scope_id blob, also_scope blob,
  "name" text,
  "version" integer,
  "body" text,
  "made_at" integer,
  "made_by" blob,
  "retired_at" integer,
  extra text, rev integer not null, deleted integer not null, updated_at integer not null, updated_by blob, change_no integer not null);
create index "scorecard_change" on "scorecard" (change_no);

create table "evaluation" (
  local_key integer primary key, id blob not null unique, scope_id blob, also_scope blob,
  "recording" blob,
  "scorecard" blob,
  "owner" blob,
  "resolver" blob,
  "round" text,
  "follows" blob,
  "begun_at" integer,
  "answers" text,
  "remarks" text,
  "score" integer,
  "note" text,
  "state" text,
  "reason" text,
  "published_at" integer,
  "acknowledged_at" integer,
  "appealed_at" integer,
  "decided_at" integer,
  extra text, rev integer not null, deleted integer not null, updated_at integer not null, updated_by blob, change_no integer not null);
create index "evaluation_change" on "evaluation" (change_no);

create index "recording_sha256" on "recording" (sha256);
create index "evaluation_recording" on "evaluation" (recording);
