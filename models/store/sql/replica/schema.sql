-- Beside the records' tables, which are made from the rules. Never migrated: other rules or another version of this file
-- mean a new replica.
create table seat_state (key text primary key, value text not null) without rowid;
-- The authority's row under one with pending operations; null when it has none yet. derived_of: made by rule from that operation.
create table pending_base (record text not null, row_id blob not null, base text, derived_of blob, primary key (record, row_id)) without rowid;
create index pending_base_derived on pending_base (derived_of) where derived_of is not null;
-- Rows whose words the search index does not have yet; emptied behind the index's own commit.
create table index_queue (seq integer primary key, record text not null, row_id blob not null);
-- Tickets that this person opened here, and when (microseconds): they are held however old they are.
create table opened_ticket (id blob primary key, at integer not null) without rowid;
-- The numbers of this person's own open tickets, to be shown without the network. No other number of a customer lies in clear on a seat.
create table own_contact (contact blob primary key, value text not null) without rowid;
