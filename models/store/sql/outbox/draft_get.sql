select json from draft where id = ?
