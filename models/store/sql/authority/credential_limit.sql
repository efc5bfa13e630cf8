update credential set valid_until = ? where staff = ?
