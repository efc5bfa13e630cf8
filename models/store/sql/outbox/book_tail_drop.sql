delete from book_tail where book = ?
