insert into signing_secret (staff, key_id, sealed) values (?, ?, ?)
on conflict (staff) do update set key_id = excluded.key_id, sealed = excluded.sealed
