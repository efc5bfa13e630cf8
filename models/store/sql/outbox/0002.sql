-- The last entry of each bound book that this seat has seen, with all before it following one from the other: a history that
-- does not go on from there is not believed. fault and fault_seq: how the last one did not, and at which entry.
create table chain_head (
  book blob primary key, seq integer not null, hash text not null, fault integer, fault_seq integer) without rowid;
-- Entries that this seat has seen and that another history of the authority lacks, until it has them back.
create table book_tail (
  book blob not null, seq integer not null, hash text not null, op_id blob, json text not null, primary key (book, seq, hash)) without rowid;
