insert into gone (scope_id, record, row_id, change) values (?, ?, ?, ?)
on conflict (scope_id, record, row_id) do update set change = excluded.change
