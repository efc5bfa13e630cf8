-- Until when a password lets its person in; null: for good.
alter table credential add column valid_until integer;
