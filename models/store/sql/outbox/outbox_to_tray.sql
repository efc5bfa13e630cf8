update op set state = 2, answered_at = ?, result = ? where op_id = ?
