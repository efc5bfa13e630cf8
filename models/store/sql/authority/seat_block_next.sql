insert into seat (number, device, at) values ((select coalesce(max(number), 8999) + 1 from seat where number >= 9000), ?, ?) returning number
