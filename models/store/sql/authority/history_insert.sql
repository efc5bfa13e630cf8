insert into history (record, row_id, rev, op_id, by, at, patch) values (?, ?, ?, ?, ?, ?, ?)
