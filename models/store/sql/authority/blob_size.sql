select start + length(content) from blob_part where sha256 = ? order by start desc limit 1
