select json from op where state = 0 and row_id = ? order by seq
