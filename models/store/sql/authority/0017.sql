-- A shift's page that was signed by whoever hands over and waits for whoever takes over.
alter table "shift" add column "signed_page" blob;
