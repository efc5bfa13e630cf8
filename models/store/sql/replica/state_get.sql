select value from seat_state where key = ?
