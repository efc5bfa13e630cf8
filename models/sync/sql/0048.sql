-- Numbered paper forms: which were printed, and what became of each.
set role seatdesk_owner;
create table seatdesk."paper_form" (like seatdesk.row_common including all,
  "number" text, "printed_at" bigint, "printed_by" uuid, "state" text, "reason" text, "ticket" uuid, "changed_at" bigint, "changed_by" uuid);
reset role;
