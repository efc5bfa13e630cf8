-- Calibration: several inspectors score one recording without sight of each other.
create table "calibration" (
  local_key integer primary key, id blob not null unique, scope_id blob, also_scope blob,
  "recording" blob,
  "scorecard" blob,
  "owner" blob,
  "invited" text,
  "done" text,
  "state" text,
  "opened_at" integer,
  "closed_at" integer,
  extra text, rev integer not null, deleted integer not null, updated_at integer not null, updated_by blob, change_no integer not null);
create index "calibration_change" on "calibration" (change_no);
alter table "evaluation" add column "calibration" blob;
create index evaluation_calibration on "evaluation" ("calibration") where "calibration" is not null;
