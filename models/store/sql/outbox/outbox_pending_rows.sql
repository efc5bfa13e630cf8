select distinct record, row_id from op where state = 0
