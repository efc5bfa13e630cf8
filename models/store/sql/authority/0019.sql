-- Who is away from the seat of a shift, since when, and for whom they cover.
alter table "attendance" add column "away_at" integer;
alter table "attendance" add column "away_kind" text;
alter table "attendance" add column "covers" blob;
