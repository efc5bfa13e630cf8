insert into draft (id, json, updated_at) values (?, ?, ?)
on conflict (id) do update set json = excluded.json, updated_at = excluded.updated_at
