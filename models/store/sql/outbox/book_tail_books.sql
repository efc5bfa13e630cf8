select distinct book from book_tail order by book
