select json, result, answered_at from op where state = 2 order by seq
