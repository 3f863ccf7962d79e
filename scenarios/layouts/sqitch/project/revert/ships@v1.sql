BEGIN;
drop table ships;
COMMIT;
