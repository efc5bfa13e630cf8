select 1 from credential c join "staff" s on s.id = c.staff where s.deleted = 0 and coalesce(s.active, 1) <> 0 limit 1
