insert into seat (number, device, at) values (?, ?, ?) on conflict (number) do nothing
