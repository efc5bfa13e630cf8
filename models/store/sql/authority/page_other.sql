select 1 from book_entry where book = ? and at >= ? and at < ? and author <> ? limit 1
