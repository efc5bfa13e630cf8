select json from book_tail where book = ? order by seq
