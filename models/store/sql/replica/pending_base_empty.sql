update pending_base set base = null where record = ? and row_id = ?
