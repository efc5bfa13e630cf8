-- A score lies with its inspector and, once published, with the agent; the recording says only that it was judged.
alter table "recording" add column "judged_at" integer;
alter table "recording" add column "judged_by" blob;
alter table "evaluation" add column "call" text;
alter table "evaluation" add column "release_at" integer;
