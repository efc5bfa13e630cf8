select day, used from number_block
