delete from gone where scope_id = ? and record = ? and row_id = ?
