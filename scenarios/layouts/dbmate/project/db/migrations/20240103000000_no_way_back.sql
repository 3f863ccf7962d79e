-- migrate:up
-- seatrial: irreversible because the old names are gone
update ships set id = id + 1;

--  migrate:down
