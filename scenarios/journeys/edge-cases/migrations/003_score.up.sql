ALTER TABLE ships ALTER score TYPE smallint USING (score % 1000)::smallint;
