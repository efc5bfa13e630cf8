delete from op where state = 1 and answered_at < ?
