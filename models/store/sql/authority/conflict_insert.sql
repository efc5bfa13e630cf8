insert or replace into conflict (op_id, field, record, row_id, base, theirs, mine, by, at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)
