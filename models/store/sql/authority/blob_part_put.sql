insert into blob_part (sha256, start, content) values (?, ?, ?)
