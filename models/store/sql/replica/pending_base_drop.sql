delete from pending_base where record = ? and row_id = ?
