-- What somebody heard of a recording.
alter table "access_log" add column "heard" text;
