select person, result from op where op_id = ?
