delete from number_index where rowid = ?
