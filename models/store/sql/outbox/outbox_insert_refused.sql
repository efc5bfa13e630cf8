insert into op (op_id, group_id, record, row_id, at, json, state, answered_at, result) values (?, ?, ?, ?, ?, ?, 2, ?, ?)
