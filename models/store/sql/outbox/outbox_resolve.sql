update op set state = 1 where op_id = ? and state = 2
