insert into op (op_id, person, at, result) values (?, ?, ?, ?)
