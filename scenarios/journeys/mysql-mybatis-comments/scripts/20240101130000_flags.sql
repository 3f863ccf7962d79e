--// flags
ALTER TABLE ships ADD COLUMN flag char(2) COMMENT 'such as //no';

--//@UNDO
ALTER TABLE ships DROP COLUMN flag;
