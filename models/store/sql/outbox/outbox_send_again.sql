-- What has a result was refused and has been decided by the person: it does not come back. Entries of a book that the authority
-- lost are offered as they were bound.
update op set state = 0, answered_at = null
where state = 1 and result is null and op_id not in (select op_id from book_tail where op_id is not null)
