select key_id, sealed from signing_secret where staff = ?
