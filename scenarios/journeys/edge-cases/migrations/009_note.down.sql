ALTER TABLE ships DROP note;
