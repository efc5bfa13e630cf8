select valid_until from credential where staff = ? and valid_until is not null
