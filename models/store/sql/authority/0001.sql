-- The embedded authority: the tables that the shared database has too (rows with their revision, operations seen, history,
-- conflicts, markers of rows that left a scope). Its cursor is a counter of changes.
create table meta (key text primary key, value text not null) without rowid;
create table change_counter (last integer not null);
insert into change_counter values (0);
create table op (op_id blob primary key, person blob, at integer not null, result text not null) without rowid;
create table history (record text not null, row_id blob not null, rev integer not null, op_id blob, by blob, at integer not null, patch text not null, primary key (record, row_id, rev)) without rowid;
create table conflict (op_id blob not null, field text not null, record text not null, row_id blob not null, base text, theirs text, mine text, by blob, at integer not null, primary key (op_id, field)) without rowid;
create table gone (scope_id blob not null, record text not null, row_id blob not null, change integer not null, primary key (scope_id, record, row_id)) without rowid;
create index gone_change on gone (change);
create table credential (staff blob primary key, verifier text not null, at integer not null) without rowid;
create table seat (number integer primary key, device text not null, at integer not null);
create index seat_device on seat (device);
create table number_block (day text primary key, used integer not null) without rowid;
create table blob_content (sha256 blob primary key, content blob not null);
create virtual table number_index using fts5 (digits, tokenize = 'trigram');

create table "staff" (
  local_key integer primary key, id blob not null unique, scope_id blob, also_scope blob,
  "number" text,
  "name" text,
  "grade" text,
  "line" text,
  "skills" text,
  "team" blob,
  "active" integer,
  "import_batch" blob,
  "import_key" text,
  extra text, rev integer not null, deleted integer not null, updated_at integer not null, updated_by blob, change_no integer not null);
create index "staff_change" on "staff" (change_no);

create table "scope" (
  local_key integer primary key, id blob not null unique, scope_id blob, also_scope blob,
  "kind" text,
  "name" text,
  "code" text,
  "parent" blob,
  extra text, rev integer not null, deleted integer not null, updated_at integer not null, updated_by blob, change_no integer not null);
create index "scope_change" on "scope" (change_no);

create table "grant" (
  local_key integer primary key, id blob not null unique, scope_id blob, also_scope blob,
  "staff" blob,
  "role" text,
  "target" blob,
  "valid_from" integer,
  "valid_until" integer,
  "granted_by" blob,
  "reason" text,
  extra text, rev integer not null, deleted integer not null, updated_at integer not null, updated_by blob, change_no integer not null);
create index "grant_change" on "grant" (change_no);

create table "setting" (
  local_key integer primary key, id blob not null unique, scope_id blob, also_scope blob,
  "key" text,
  "value" text,
  extra text, rev integer not null, deleted integer not null, updated_at integer not null, updated_by blob, change_no integer not null);
create index "setting_change" on "setting" (change_no);

create table "customer" (
  local_key integer primary key, id blob not null unique, scope_id blob, also_scope blob,
  "name" text,
  "address_form" text,
  "tier" text,
  "grade" text,
  "area" text,
  "masked_number" text,
  "contract" integer,
  "services" text,
  "note" text,
  "account" text,
  "import_batch" blob,
  "import_key" text,
  "signed_by" blob,
  extra text, rev integer not null, deleted integer not null, updated_at integer not null, updated_by blob, change_no integer not null);
create index "customer_change" on "customer" (change_no);

create table "customer_contact" (
  local_key integer primary key, id blob not null unique, scope_id blob, also_scope blob,
  "customer" blob,
  "kind" text,
  "value" text,
  "masked" text,
  "label" text,
  "valid" integer,
  extra text, rev integer not null, deleted integer not null, updated_at integer not null, updated_by blob, change_no integer not null);
create index "customer_contact_change" on "customer_contact" (change_no);

create table "contact" (
  local_key integer primary key, id blob not null unique, scope_id blob, also_scope blob,
  "channel" text,
  "direction" text,
  "call_id" text,
  "masked_number" text,
  "customer" blob,
  "customer_contact" blob,
  "person" blob,
  "begun_at" integer,
  "ended_at" integer,
  "held_seconds" integer,
  "mode" text,
  "consent" text,
  "invitation" text,
  "staff_number_said" integer,
  extra text, rev integer not null, deleted integer not null, updated_at integer not null, updated_by blob, change_no integer not null);
create index "contact_change" on "contact" (change_no);

create table "ticket" (
  local_key integer primary key, id blob not null unique, scope_id blob, also_scope blob,
  "number" text,
  "kind" text,
  "category" blob,
  "channel" text,
  "mode" text,
  "priority" text,
  "summary" text,
  "description" text,
  "answer" text,
  "customer" blob,
  "customer_name" text,
  "contact" blob,
  "masked_number" text,
  "customer_contact" blob,
  "service_account" text,
  "reach_time" text,
  "address" text,
  "appointment" text,
  "appointed_at" integer,
  "arrived_at" integer,
  "price" text,
  "opinion" text,
  "state" text,
  "state_before" text,
  "reason" text,
  "origin" blob,
  "worked_in" blob,
  "owner" blob,
  "holder" blob,
  "resolver" blob,
  "complaint_level" text,
  "complaint_to" text,
  "norm_broken" text,
  "complaint_valid" text,
  "verified_facts" text,
  "measure" text,
  "liable" text,
  "correction" text,
  "waiting" integer,
  "wait_reason" text,
  "promised_at" integer,
  "solved_first" integer,
  "form_owed" integer,
  "callback_owed" integer,
  "recorded_at" integer,
  "dispatched_at" integer,
  "accepted_at" integer,
  "done_at" integer,
  "closed_at" integer,
  "moved_at" integer,
  "due_at" integer,
  "due_kind" text,
  "warn_at" integer,
  "due_from" integer,
  "urged" integer,
  "urged_at" integer,
  "attempts" integer,
  "escalated_to" text,
  "merged_into" blob,
  "import_batch" blob,
  "import_key" text,
  extra text, rev integer not null, deleted integer not null, updated_at integer not null, updated_by blob, change_no integer not null);
create index "ticket_change" on "ticket" (change_no);

create table "entry" (
  local_key integer primary key, id blob not null unique, scope_id blob, also_scope blob,
  "ticket" blob,
  "kind" text,
  "audience" text,
  "text" text,
  "at" integer,
  "by" blob,
  "from_state" text,
  "to_state" text,
  "target" blob,
  "data" text,
  extra text, rev integer not null, deleted integer not null, updated_at integer not null, updated_by blob, change_no integer not null);
create index "entry_change" on "entry" (change_no);
create index "entry_ticket" on "entry" ("ticket");

create table "attempt" (
  local_key integer primary key, id blob not null unique, scope_id blob, also_scope blob,
  "ticket" blob,
  "at" integer,
  "by" blob,
  "channel" text,
  "outcome" text,
  "solved" text,
  "satisfied" text,
  "note" text,
  extra text, rev integer not null, deleted integer not null, updated_at integer not null, updated_by blob, change_no integer not null);
create index "attempt_change" on "attempt" (change_no);
create index "attempt_ticket" on "attempt" ("ticket");

create table "clock" (
  local_key integer primary key, id blob not null unique, scope_id blob, also_scope blob,
  "ticket" blob,
  "kind" text,
  "state" text,
  "started_at" integer,
  "due_at" integer,
  "warn_at" integer,
  "amount" integer,
  "unit" text,
  "holder" blob,
  "whom" text,
  "paused_at" integer,
  "pause_reason" text,
  "paused_for" integer,
  "ended_at" integer,
  extra text, rev integer not null, deleted integer not null, updated_at integer not null, updated_by blob, change_no integer not null);
create index "clock_change" on "clock" (change_no);
create index "clock_ticket" on "clock" ("ticket");

create table "calendar_day" (
  local_key integer primary key, id blob not null unique, scope_id blob, also_scope blob,
  "day" text,
  "kind" text,
  "name" text,
  extra text, rev integer not null, deleted integer not null, updated_at integer not null, updated_by blob, change_no integer not null);
create index "calendar_day_change" on "calendar_day" (change_no);

create table "reminder" (
  local_key integer primary key, id blob not null unique, scope_id blob, also_scope blob,
  "at" integer,
  "text" text,
  "ticket" blob,
  "done_at" integer,
  extra text, rev integer not null, deleted integer not null, updated_at integer not null, updated_by blob, change_no integer not null);
create index "reminder_change" on "reminder" (change_no);

create table "relation" (
  local_key integer primary key, id blob not null unique, scope_id blob, also_scope blob,
  "ticket" blob,
  "other" blob,
  "kind" text,
  "ended_at" integer,
  extra text, rev integer not null, deleted integer not null, updated_at integer not null, updated_by blob, change_no integer not null);
create index "relation_change" on "relation" (change_no);
create index "relation_ticket" on "relation" ("ticket");

create table "escalation" (
  local_key integer primary key, id blob not null unique, scope_id blob, also_scope blob,
  "ticket" blob,
  "by" blob,
  "at" integer,
  "to_role" text,
  "matter" text,
  "proposal" text,
  "emergency" integer,
  "report_owed" integer,
  "instruction" text,
  "instructed_by" blob,
  "instructed_at" integer,
  "disagreement" text,
  "disagreed_at" integer,
  "follows" blob,
  "report" text,
  "reported_at" integer,
  extra text, rev integer not null, deleted integer not null, updated_at integer not null, updated_by blob, change_no integer not null);
create index "escalation_change" on "escalation" (change_no);
create index "escalation_ticket" on "escalation" ("ticket");

create table "category" (
  local_key integer primary key, id blob not null unique, scope_id blob, also_scope blob,
  "parent" blob,
  "name" text,
  "aliases" text,
  "position" integer,
  "active" integer,
  "import_batch" blob,
  "import_key" text,
  extra text, rev integer not null, deleted integer not null, updated_at integer not null, updated_by blob, change_no integer not null);
create index "category_change" on "category" (change_no);

create table "article" (
  local_key integer primary key, id blob not null unique, scope_id blob, also_scope blob,
  "library" text,
  "category" blob,
  "title" text,
  "body" text,
  "state" text,
  "reason" text,
  "version" integer,
  "valid_from" integer,
  "valid_until" integer,
  "source" text,
  "issuer" text,
  "aliases" text,
  "position" integer,
  "import_batch" blob,
  "import_key" text,
  extra text, rev integer not null, deleted integer not null, updated_at integer not null, updated_by blob, change_no integer not null);
create index "article_change" on "article" (change_no);

create table "article_version" (
  local_key integer primary key, id blob not null unique, scope_id blob, also_scope blob,
  "article" blob,
  "number" integer,
  "title" text,
  "body" text,
  "valid_from" integer,
  "valid_until" integer,
  "at" integer,
  "by" blob,
  "change" text,
  extra text, rev integer not null, deleted integer not null, updated_at integer not null, updated_by blob, change_no integer not null);
create index "article_version_change" on "article_version" (change_no);
create index "article_version_article" on "article_version" ("article");

create table "article_step" (
  local_key integer primary key, id blob not null unique, scope_id blob, also_scope blob,
  "article" blob,
  "from_state" text,
  "to_state" text,
  "at" integer,
  "by" blob,
  "reason" text,
  extra text, rev integer not null, deleted integer not null, updated_at integer not null, updated_by blob, change_no integer not null);
create index "article_step_change" on "article_step" (change_no);
create index "article_step_article" on "article_step" ("article");

create table "quote" (
  local_key integer primary key, id blob not null unique, scope_id blob, also_scope blob,
  "ticket" blob,
  "article" blob,
  "version" integer,
  "title" text,
  "how" text,
  "at" integer,
  "by" blob,
  extra text, rev integer not null, deleted integer not null, updated_at integer not null, updated_by blob, change_no integer not null);
create index "quote_change" on "quote" (change_no);
create index "quote_ticket" on "quote" ("ticket");

create table "phrase" (
  local_key integer primary key, id blob not null unique, scope_id blob, also_scope blob,
  "situation" text,
  "topic" text,
  "zh_cn" text,
  "zh_tw" text,
  "en" text,
  "position" integer,
  "import_batch" blob,
  "import_key" text,
  extra text, rev integer not null, deleted integer not null, updated_at integer not null, updated_by blob, change_no integer not null);
create index "phrase_change" on "phrase" (change_no);

create table "wording" (
  local_key integer primary key, id blob not null unique, scope_id blob, also_scope blob,
  "kind" text,
  "pattern" text,
  "better" text,
  "language" text,
  extra text, rev integer not null, deleted integer not null, updated_at integer not null, updated_by blob, change_no integer not null);
create index "wording_change" on "wording" (change_no);

create table "favourite" (
  local_key integer primary key, id blob not null unique, scope_id blob, also_scope blob,
  "record" text,
  "target" blob,
  "position" integer,
  extra text, rev integer not null, deleted integer not null, updated_at integer not null, updated_by blob, change_no integer not null);
create index "favourite_change" on "favourite" (change_no);

create table "announcement" (
  local_key integer primary key, id blob not null unique, scope_id blob, also_scope blob,
  "title" text,
  "body" text,
  "must_read" integer,
  "at" integer,
  "by" blob,
  "valid_until" integer,
  "corrected_at" integer,
  "ended_reason" text,
  extra text, rev integer not null, deleted integer not null, updated_at integer not null, updated_by blob, change_no integer not null);
create index "announcement_change" on "announcement" (change_no);

create table "receipt" (
  local_key integer primary key, id blob not null unique, scope_id blob, also_scope blob,
  "announcement" blob,
  "person" blob,
  "at" integer,
  extra text, rev integer not null, deleted integer not null, updated_at integer not null, updated_by blob, change_no integer not null);
create index "receipt_change" on "receipt" (change_no);
create index "receipt_announcement" on "receipt" ("announcement");

create table "directory" (
  local_key integer primary key, id blob not null unique, scope_id blob, also_scope blob,
  "name" text,
  "number" text,
  "hours" text,
  "topic" text,
  "note" text,
  extra text, rev integer not null, deleted integer not null, updated_at integer not null, updated_by blob, change_no integer not null);
create index "directory_change" on "directory" (change_no);

create table "question" (
  local_key integer primary key, id blob not null unique, scope_id blob, also_scope blob,
  "kind" text,
  "text" text,
  "asked_by" blob,
  "asked_at" integer,
  "ticket" blob,
  "answer" text,
  "answered_by" blob,
  "answered_at" integer,
  "article" blob,
  "duplicate_of" blob,
  extra text, rev integer not null, deleted integer not null, updated_at integer not null, updated_by blob, change_no integer not null);
create index "question_change" on "question" (change_no);

create table "rating" (
  local_key integer primary key, id blob not null unique, scope_id blob, also_scope blob,
  "contact" blob,
  "invitation" text,
  "score" text,
  "at" integer,
  "by" blob,
  extra text, rev integer not null, deleted integer not null, updated_at integer not null, updated_by blob, change_no integer not null);
create index "rating_change" on "rating" (change_no);
create index "rating_contact" on "rating" ("contact");

create table "saved_view" (
  local_key integer primary key, id blob not null unique, scope_id blob, also_scope blob,
  "name" text,
  "query" text,
  "position" integer,
  extra text, rev integer not null, deleted integer not null, updated_at integer not null, updated_by blob, change_no integer not null);
create index "saved_view_change" on "saved_view" (change_no);

create table "key_binding" (
  local_key integer primary key, id blob not null unique, scope_id blob, also_scope blob,
  "action" text,
  "keys" text,
  extra text, rev integer not null, deleted integer not null, updated_at integer not null, updated_by blob, change_no integer not null);
create index "key_binding_change" on "key_binding" (change_no);

create table "blob" (
  local_key integer primary key, id blob not null unique, scope_id blob, also_scope blob,
  "sha256" text,
  "size" integer,
  "media_type" text,
  "name" text,
  extra text, rev integer not null, deleted integer not null, updated_at integer not null, updated_by blob, change_no integer not null);
create index "blob_change" on "blob" (change_no);

create table "access_log" (
  local_key integer primary key, id blob not null unique, scope_id blob, also_scope blob,
  "at" integer,
  "by" blob,
  "what" text,
  "record" text,
  "target" blob,
  "reason" text,
  "amount" integer,
  extra text, rev integer not null, deleted integer not null, updated_at integer not null, updated_by blob, change_no integer not null);
create index "access_log_change" on "access_log" (change_no);

create table "import_batch" (
  local_key integer primary key, id blob not null unique, scope_id blob, also_scope blob,
  "record" text,
  "file_name" text,
  "file_hash" text,
  "encoding" text,
  "format" text,
  "dialect" text,
  "header" text,
  "mapping" text,
  "zone" text,
  "at" integer,
  "taken" integer,
  "refused" integer,
  extra text, rev integer not null, deleted integer not null, updated_at integer not null, updated_by blob, change_no integer not null);
create index "import_batch_change" on "import_batch" (change_no);
create index customer_contact_customer on customer_contact (customer);
create index ticket_import_key on ticket (import_key) where import_key is not null;
create index article_import_key on article (import_key) where import_key is not null;
create index phrase_import_key on phrase (import_key) where import_key is not null;
create index customer_import_key on customer (import_key) where import_key is not null;
create index staff_import_key on staff (import_key) where import_key is not null;
create index category_import_key on category (import_key) where import_key is not null;
create index ticket_import_batch on ticket (import_batch, id) where import_batch is not null;
create index article_import_batch on article (import_batch, id) where import_batch is not null;
