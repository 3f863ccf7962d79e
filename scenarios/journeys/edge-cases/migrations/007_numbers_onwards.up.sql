SELECT setval('ships_id_seq', coalesce((SELECT max(id) FROM ships), 0) + 1);
