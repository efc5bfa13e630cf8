insert into number_index (rowid, digits) values (?, ?)
