UPDATE orders SET state = 'paid' WHERE state::text = 'sent';
