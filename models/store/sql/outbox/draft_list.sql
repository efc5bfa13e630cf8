select id, json, updated_at from draft order by updated_at
