-- A team's shift from its opening until it is handed over, and who was there.
set role seatdesk_owner;
create table seatdesk."shift" (like seatdesk.row_common including all,
  "name" text, "day" date, "starts_at" bigint, "ends_at" bigint, "opened_at" bigint, "opened_by" uuid, "closed_at" bigint,
  "closed_by" uuid, "ending" text, "relieved_by" uuid, "reason" text);
create table seatdesk."attendance" (like seatdesk.row_common including all,
  "shift" uuid, "person" uuid, "state" text, "at" bigint, "by" uuid);
reset role;
