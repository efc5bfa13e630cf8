update op set state = 0, answered_at = null, result = null where state = 1
