select count(*), min(at) from op where state = 0
