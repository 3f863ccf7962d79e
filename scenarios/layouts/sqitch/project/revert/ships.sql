BEGIN;
select -2;
COMMIT;
