ALTER TABLE ships ALTER score TYPE integer;
