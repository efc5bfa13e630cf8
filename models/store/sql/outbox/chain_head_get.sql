select seq, hash, fault, fault_seq from chain_head where book = ?
