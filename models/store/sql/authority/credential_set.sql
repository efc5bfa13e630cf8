insert into credential (staff, verifier, at) values (?, ?, ?)
on conflict (staff) do update set verifier = excluded.verifier, at = excluded.at
