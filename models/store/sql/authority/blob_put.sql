insert or ignore into blob_content (sha256, content) values (?, ?)
