-- What somebody heard of a recording.
set role seatdesk_owner;
alter table seatdesk."access_log" add column "heard" jsonb;
reset role;
