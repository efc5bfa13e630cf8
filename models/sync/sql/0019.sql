-- What a shift leaves to the next, until it is closed with a reason.
set role seatdesk_owner;
create table seatdesk."open_item" (like seatdesk.row_common including all,
  "text" text, "owner" uuid, "reason" text, "promised_at" bigint, "opened_at" bigint, "opened_by" uuid, "shift" text, "ticket" uuid,
  "closed_at" bigint, "closed_by" uuid, "closed_reason" text);
reset role;
