select c.id, c.customer, c.masked from number_index n join customer_contact c on c.local_key = n.rowid
where n.digits match ? and c.deleted = 0 limit ?
