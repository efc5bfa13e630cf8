select json from op where state = 0 order by seq limit ?
