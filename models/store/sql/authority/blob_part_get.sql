select start, content from blob_part where sha256 = ?1 and start <= ?2 order by start desc limit 1
