select seq, record, row_id from index_queue order by seq limit ?
