delete from book_tail where book = ? and hash = ?
