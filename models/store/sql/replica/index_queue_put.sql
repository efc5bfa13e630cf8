insert into index_queue (record, row_id) values (?, ?)
