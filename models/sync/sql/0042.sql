-- Emergency plans: each version is a row that never changes, an activation of one, and its steps as they were ticked.
set role seatdesk_owner;
create table seatdesk."emergency_plan" (like seatdesk.row_common including all,
  "kind" text, "series" uuid, "version" bigint, "body" jsonb, "made_at" bigint, "made_by" uuid, "retired_at" bigint);
create table seatdesk."plan_run" (like seatdesk.row_common including all,
  "plan" uuid, "why" text, "started_at" bigint, "started_by" uuid, "ended_at" bigint, "ended_by" uuid, "outcome" text);
create table seatdesk."plan_tick" (like seatdesk.row_common including all,
  "plan_run" uuid, "step" bigint, "state" text, "at" bigint, "remark" text);
reset role;
