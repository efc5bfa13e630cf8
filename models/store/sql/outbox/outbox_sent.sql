select json, (select count(*) from op other where other.group_id = op.group_id and other.state = 0) from op where op_id = ?
