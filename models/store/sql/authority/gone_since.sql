select scope_id, record, row_id, change from gone where change > ? order by change limit ?
