-- The tables of the records: the common columns and the fields of resources/rules/fields.csv. Text stays text, times are
-- microseconds UTC as in operations, references are UUIDs without foreign keys (a row may come before what it names).
set role seatdesk_owner;
create table seatdesk."staff" (like seatdesk.row_common including all,
  "number" text, "name" text, "grade" text, "line" text, "skills" jsonb, "team" uuid, "active" boolean,
  "import_batch" uuid, "import_key" text);
create table seatdesk."scope" (like seatdesk.row_common including all,
  "kind" text, "name" text, "code" text, "parent" uuid);
create table seatdesk."grant" (like seatdesk.row_common including all,
  "staff" uuid, "role" text, "target" uuid, "valid_from" bigint, "valid_until" bigint, "granted_by" uuid, "reason" text);
create table seatdesk."setting" (like seatdesk.row_common including all,
  "key" text, "value" jsonb);
create table seatdesk."customer" (like seatdesk.row_common including all,
  "name" text, "address_form" text, "tier" text, "grade" text, "area" text, "masked_number" text, "contract" boolean,
  "services" jsonb, "note" text, "account" text, "import_batch" uuid, "import_key" text, "signed_by" uuid);
create table seatdesk."customer_contact" (like seatdesk.row_common including all,
  "customer" uuid, "kind" text, "value" text, "masked" text, "label" text, "valid" boolean);
create table seatdesk."contact" (like seatdesk.row_common including all,
  "channel" text, "direction" text, "call_id" text, "masked_number" text, "customer" uuid, "customer_contact" uuid,
  "person" uuid, "begun_at" bigint, "ended_at" bigint, "held_seconds" bigint, "mode" text, "consent" text,
  "invitation" text, "staff_number_said" boolean);
create table seatdesk."ticket" (like seatdesk.row_common including all,
  "number" text, "kind" text, "category" uuid, "channel" text, "mode" text, "priority" text, "summary" text,
  "description" text, "answer" text, "customer" uuid, "customer_name" text, "contact" uuid, "masked_number" text,
  "customer_contact" uuid, "service_account" text, "reach_time" text, "address" text, "appointment" text,
  "appointed_at" bigint, "arrived_at" bigint, "price" text, "opinion" text, "state" text, "state_before" text,
  "reason" text, "origin" uuid, "worked_in" uuid, "owner" uuid, "holder" uuid, "resolver" uuid, "complaint_level" text,
  "complaint_to" text, "norm_broken" text, "complaint_valid" text, "verified_facts" text, "measure" text, "liable" text,
  "correction" text, "waiting" boolean, "wait_reason" text, "promised_at" bigint, "solved_first" boolean,
  "form_owed" boolean, "callback_owed" boolean, "recorded_at" bigint, "dispatched_at" bigint, "accepted_at" bigint,
  "done_at" bigint, "closed_at" bigint, "moved_at" bigint, "due_at" bigint, "due_kind" text, "warn_at" bigint,
  "due_from" bigint, "urged" bigint, "urged_at" bigint, "attempts" bigint, "escalated_to" text, "merged_into" uuid,
  "import_batch" uuid, "import_key" text);
create table seatdesk."entry" (like seatdesk.row_common including all,
  "ticket" uuid, "kind" text, "audience" text, "text" text, "at" bigint, "by" uuid, "from_state" text, "to_state" text,
  "target" uuid, "data" jsonb);
create table seatdesk."attempt" (like seatdesk.row_common including all,
  "ticket" uuid, "at" bigint, "by" uuid, "channel" text, "outcome" text, "solved" text, "satisfied" text, "note" text);
create table seatdesk."clock" (like seatdesk.row_common including all,
  "ticket" uuid, "kind" text, "state" text, "started_at" bigint, "due_at" bigint, "warn_at" bigint, "amount" bigint,
  "unit" text, "holder" uuid, "whom" text, "paused_at" bigint, "pause_reason" text, "paused_for" bigint,
  "ended_at" bigint);
create table seatdesk."calendar_day" (like seatdesk.row_common including all,
  "day" date, "kind" text, "name" text);
create table seatdesk."reminder" (like seatdesk.row_common including all,
  "at" bigint, "text" text, "ticket" uuid, "done_at" bigint);
create table seatdesk."relation" (like seatdesk.row_common including all,
  "ticket" uuid, "other" uuid, "kind" text, "ended_at" bigint);
create table seatdesk."escalation" (like seatdesk.row_common including all,
  "ticket" uuid, "by" uuid, "at" bigint, "to_role" text, "matter" text, "proposal" text, "emergency" boolean,
  "report_owed" boolean, "instruction" text, "instructed_by" uuid, "instructed_at" bigint, "disagreement" text,
  "disagreed_at" bigint, "follows" uuid, "report" text, "reported_at" bigint);
create table seatdesk."category" (like seatdesk.row_common including all,
  "parent" uuid, "name" text, "aliases" text, "position" bigint, "active" boolean, "import_batch" uuid,
  "import_key" text);
create table seatdesk."article" (like seatdesk.row_common including all,
  "library" text, "category" uuid, "title" text, "body" text, "state" text, "reason" text, "version" bigint,
  "valid_from" bigint, "valid_until" bigint, "source" text, "issuer" text, "aliases" jsonb, "position" bigint,
  "import_batch" uuid, "import_key" text);
create table seatdesk."article_version" (like seatdesk.row_common including all,
  "article" uuid, "number" bigint, "title" text, "body" text, "valid_from" bigint, "valid_until" bigint, "at" bigint,
  "by" uuid, "change" text);
create table seatdesk."article_step" (like seatdesk.row_common including all,
  "article" uuid, "from_state" text, "to_state" text, "at" bigint, "by" uuid, "reason" text);
create table seatdesk."quote" (like seatdesk.row_common including all,
  "ticket" uuid, "article" uuid, "version" bigint, "title" text, "how" text, "at" bigint, "by" uuid);
create table seatdesk."phrase" (like seatdesk.row_common including all,
  "situation" text, "topic" text, "zh_cn" text, "zh_tw" text, "en" text, "position" bigint, "import_batch" uuid,
  "import_key" text);
create table seatdesk."wording" (like seatdesk.row_common including all,
  "kind" text, "pattern" text, "better" text, "language" text);
create table seatdesk."favourite" (like seatdesk.row_common including all,
  "record" text, "target" uuid, "position" bigint);
create table seatdesk."announcement" (like seatdesk.row_common including all,
  "title" text, "body" text, "must_read" boolean, "at" bigint, "by" uuid, "valid_until" bigint,
  "corrected_at" bigint, "ended_reason" text);
create table seatdesk."receipt" (like seatdesk.row_common including all,
  "announcement" uuid, "person" uuid, "at" bigint);
create table seatdesk."directory" (like seatdesk.row_common including all,
  "name" text, "number" text, "hours" text, "topic" text, "note" text);
create table seatdesk."question" (like seatdesk.row_common including all,
  "kind" text, "text" text, "asked_by" uuid, "asked_at" bigint, "ticket" uuid, "answer" text, "answered_by" uuid,
  "answered_at" bigint, "article" uuid, "duplicate_of" uuid);
create table seatdesk."rating" (like seatdesk.row_common including all,
  "contact" uuid, "invitation" text, "score" text, "at" bigint, "by" uuid);
create table seatdesk."saved_view" (like seatdesk.row_common including all,
  "name" text, "query" jsonb, "position" bigint);
create table seatdesk."key_binding" (like seatdesk.row_common including all,
  "action" text, "keys" text);
create table seatdesk."blob" (like seatdesk.row_common including all,
  "sha256" text, "size" bigint, "media_type" text, "name" text);
create table seatdesk."access_log" (like seatdesk.row_common including all,
  "at" bigint, "by" uuid, "what" text, "record" text, "target" uuid, "reason" text, "amount" bigint);
create table seatdesk."import_batch" (like seatdesk.row_common including all,
  "record" text, "file_name" text, "file_hash" text, "encoding" text, "format" text, "dialect" jsonb, "header" jsonb,
  "mapping" jsonb, "zone" text, "at" bigint, "taken" bigint, "refused" bigint);
-- Look-ups of the rights and of imports.
create index grant_staff on seatdesk."grant" (staff) where not deleted;
create index scope_parent on seatdesk.scope (parent) where not deleted;
create index staff_team on seatdesk.staff (team) where not deleted;
create index staff_number on seatdesk.staff ("number") where not deleted;
create index contact_customer on seatdesk.contact (customer);
create index customer_contact_customer on seatdesk.customer_contact (customer);
create index ticket_customer on seatdesk.ticket (customer);
create index ticket_import_key on seatdesk.ticket (import_key) where import_key is not null;
create index article_import_key on seatdesk.article (import_key) where import_key is not null;
create index phrase_import_key on seatdesk.phrase (import_key) where import_key is not null;
create index customer_import_key on seatdesk.customer (import_key) where import_key is not null;
create index staff_import_key on seatdesk.staff (import_key) where import_key is not null;
create index category_import_key on seatdesk.category (import_key) where import_key is not null;
create index ticket_import_batch on seatdesk.ticket (import_batch, id) where import_batch is not null;
create index article_import_batch on seatdesk.article (import_batch, id) where import_batch is not null;
reset role;
