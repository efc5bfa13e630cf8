update op set json = ? where op_id = ?
