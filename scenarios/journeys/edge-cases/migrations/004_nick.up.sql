ALTER TABLE ships ALTER nick TYPE text;
