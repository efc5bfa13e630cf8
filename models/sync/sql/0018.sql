-- Quality: recordings of calls, the forms they are scored by, and the scores. A form never changes: another version is another row.
set role seatdesk_owner;
create table seatdesk."recording" (like seatdesk.row_common including all,
  "path" text, "file_name" text, "sha256" text, "codec" text, "channels" bigint, "length_ms" bigint, "taken_at" bigint,
  "direction" text, "call_id" text, "masked_number" text, "agent" uuid, "agent_channel" bigint, "customer" uuid,
  "ticket" uuid, "ticket_number" text, "sample_month" text, "sample_cause" text, "sample_reason" text,
  "added_at" bigint, "added_by" uuid);
create table seatdesk."scorecard" (like seatdesk.row_common including all,
  "name" text, "version" bigint, "body" jsonb, "made_at" bigint, "made_by" uuid, "retired_at" bigint);
create table seatdesk."evaluation" (like seatdesk.row_common including all,
  "recording" uuid, "scorecard" uuid, "owner" uuid, "resolver" uuid, "round" text, "follows" uuid, "begun_at" bigint,
  "answers" jsonb, "remarks" jsonb, "score" bigint, "note" text, "state" text, "reason" text, "published_at" bigint,
  "acknowledged_at" bigint, "appealed_at" bigint, "decided_at" bigint);
create index evaluation_recording on seatdesk.evaluation (recording);
reset role;
