select number from seat where device = ?
