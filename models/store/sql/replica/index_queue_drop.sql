delete from index_queue where seq <= ?
