select json, answered_at from op where state = ? and result is null order by seq desc limit ?
