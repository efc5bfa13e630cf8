-- Numbered paper forms: which were printed, and what became of each.
create table "paper_form" (
  local_key integer primary key, id blob not null unique, scope_id blob, also_scope blob,
  "number" text,
  "printed_at" integer,
  "printed_by" blob,
  "state" text,
  "reason" text,
  "ticket" blob,
  "changed_at" integer,
  "changed_by" blob,
  extra text, rev integer not null, deleted integer not null, updated_at integer not null, updated_by blob, change_no integer not null);
create index "paper_form_change" on "paper_form" (change_no);
