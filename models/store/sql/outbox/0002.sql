-- The last entry of each bound book that this seat has seen, with all before it following one from the other: a history that
-- does not go on from there is not believed. fault and fault_seq: how the last one did not, and at which entry.
create table chain_head (
  book blob primary key, seq integer not null, hash text not null, fault integer, fault_seq integer) without rowid;
