ALTER TABLE ships ADD note text;
