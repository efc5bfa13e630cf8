select op_id, by from history where record = ? and row_id = ? and json_type(patch, '$.state') is not null order by rev desc limit 1
