delete from signing_secret where staff = ?
