-- a remark in front is fine

-- migrate:up transaction:false
create index concurrently ships_id on ships (id);

-- migrate:down transaction:false
drop index concurrently ships_id;
