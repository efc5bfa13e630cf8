select book, fault, fault_seq from chain_head where fault is not null order by book
