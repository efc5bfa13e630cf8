insert into chain (book, seq, hash) values (?, ?, ?) on conflict (book) do update set seq = excluded.seq, hash = excluded.hash
