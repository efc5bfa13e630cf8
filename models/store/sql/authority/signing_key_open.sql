select id from signing_key where person = ? and valid_until is null and deleted = 0
