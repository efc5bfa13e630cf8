insert or ignore into pending_base (record, row_id, base, derived_of) values (?, ?, ?, ?)
