insert into book_tail (book, seq, hash, json) values (?, ?, ?, ?) on conflict do nothing
