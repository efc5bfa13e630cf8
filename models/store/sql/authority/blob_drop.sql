delete from blob_part where sha256 = ?
