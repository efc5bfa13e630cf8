select number, device, at from seat
