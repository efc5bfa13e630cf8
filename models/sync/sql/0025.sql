-- Who is on which shift of which day: the roster.
set role seatdesk_owner;
create table seatdesk."duty" (like seatdesk.row_common including all,
  "day" date, "shift" text, "person" uuid);
reset role;
