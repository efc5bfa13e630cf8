select base from pending_base where record = ? and row_id = ?
