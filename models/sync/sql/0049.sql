-- Who is away from the seat of a shift, since when, and for whom they cover.
set role seatdesk_owner;
alter table seatdesk."attendance" add column "away_at" bigint, add column "away_kind" text, add column "covers" uuid;
reset role;
