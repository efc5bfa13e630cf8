update history set patch = json_remove(patch, '$.body') where record = ? and row_id = ?
