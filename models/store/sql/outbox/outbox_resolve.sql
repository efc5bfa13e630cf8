update op set state = 1, answered_at = ? where op_id = ? and state = 2
