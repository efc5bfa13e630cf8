-- A score lies with its inspector and, once published, with the agent; the recording says only that it was judged.
alter table "recording" add column "judged_at" integer;
alter table "recording" add column "judged_by" blob;
alter table "evaluation" add column "call" text;
alter table "evaluation" add column "release_at" integer;
-- What was scored before comes out of the pool, and its recording tells that it was judged.
update "evaluation" set scope_id = resolver where state = 'draft' and resolver is not null;
update "evaluation" set scope_id = resolver, also_scope = owner where state in ('published', 'acknowledged') and resolver is not null;
update "recording" set judged_at = e.published_at, judged_by = e.resolver from "evaluation" e
  where e.recording = "recording".id and e.published_at is not null
    and e.state in ('published', 'acknowledged', 'appealed', 'upheld', 'revised');
-- Recordings are for inspectors: the agent hears the call by the score.
update "recording" set also_scope = null where also_scope = agent and agent <> zeroblob(16);
