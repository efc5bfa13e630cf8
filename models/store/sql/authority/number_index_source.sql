select local_key, value, deleted from customer_contact
