insert into seat_state (key, value) values (?, ?) on conflict (key) do update set value = excluded.value
