-- An appeal: what the agent objects to, and what a second scorer made of it. The score as it was published stays beside it.
alter table "evaluation" add column "decided_by" blob;
alter table "evaluation" add column "objections" text;
alter table "evaluation" add column "decided_answers" text;
alter table "evaluation" add column "decided_score" integer;
