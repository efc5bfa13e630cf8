insert into number_block (day, used) values (?, ?)
on conflict (day) do update set used = max(used, excluded.used)
