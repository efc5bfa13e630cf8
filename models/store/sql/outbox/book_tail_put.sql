insert into book_tail (book, seq, hash, op_id, json) values (?, ?, ?, ?, ?) on conflict do nothing
