insert into chain_head (book, seq, hash, fault, fault_seq) values (?, ?, ?, ?, ?)
on conflict (book) do update set seq = excluded.seq, hash = excluded.hash, fault = excluded.fault, fault_seq = excluded.fault_seq
