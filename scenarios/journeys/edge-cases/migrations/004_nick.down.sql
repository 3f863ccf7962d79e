ALTER TABLE ships ALTER nick TYPE varchar(20) USING left(nick, 20);
ALTER TABLE ships ALTER nick TYPE varchar(40);
