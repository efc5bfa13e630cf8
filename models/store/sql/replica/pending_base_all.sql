select record, row_id, base from pending_base where base is not null
