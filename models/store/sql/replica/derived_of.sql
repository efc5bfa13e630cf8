select record, row_id from pending_base where derived_of = ?
