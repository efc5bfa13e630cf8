-- What has a result was refused and has been decided by the person: it does not come back.
update op set state = 0, answered_at = null where state = 1 and result is null
