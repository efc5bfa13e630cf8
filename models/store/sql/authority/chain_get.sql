select seq, hash from chain where book = ?
