select content from blob_content where sha256 = ?
