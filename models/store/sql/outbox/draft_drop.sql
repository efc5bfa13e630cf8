delete from draft where id = ?
