-- lacking: one_of
CREATE TABLE required (a tinyint NOT NULL, n bit(8) NOT NULL, s time(3) NOT NULL, v timestamp NOT NULL, x year NOT NULL, ac
    varchar(5) CHARACTER SET latin1 NOT NULL, aa char(0) NOT NULL, ak binary(16) NOT NULL, aq enum('a', 'it''s') NOT NULL,
    ar set('x', 'y z') NOT NULL, ba json NOT NULL, cb point NOT NULL, cd polygon NOT NULL, ch geometrycollection NOT NULL,
    i decimal(3, 3) NOT NULL, SPATIAL INDEX (cb));
CREATE TABLE keyed (a bit(9) PRIMARY KEY, b date UNIQUE, c time UNIQUE, e decimal(6, 2) UNIQUE, f varbinary(4) UNIQUE, h
    enum('a', 'b'), i tinyint unsigned, t text, ci varchar(20) COLLATE utf8mb4_general_ci UNIQUE, UNIQUE (h, i), UNIQUE (t(10)));
CREATE TABLE checks (id int PRIMARY KEY, b varchar(20) NOT NULL CHECK (b REGEXP '^[A-Z]{3}-[0-9]{4}$'),
    c varchar(30) NOT NULL CHECK (char_length(trim(c)) BETWEEN 3 AND 5), g json CHECK (json_valid(g)), n int, o int, CHECK
    ((n IS NULL) <> (o IS NULL)), q int CHECK (q BETWEEN 5 AND 5));
CREATE TABLE made (id int PRIMARY KEY AUTO_INCREMENT, a int NOT NULL, b int AS (a * 2) STORED UNIQUE, c varchar(40) AS
    (upper(d)) VIRTUAL, d varchar(20) NOT NULL, e int INVISIBLE, f int NOT NULL DEFAULT 3 INVISIBLE);
CREATE TABLE parted (id int, at date NOT NULL, PRIMARY KEY (id, at)) PARTITION BY RANGE (to_days(at)) (PARTITION p1 VALUES LESS
    THAN (to_days('2020-01-01')), PARTITION p2 VALUES LESS THAN (to_days('2020-02-01')));
CREATE TABLE `odd ``name` (`a b` int PRIMARY KEY, `select` varchar(9), `"` text);
CREATE TABLE one_of (id int PRIMARY KEY CHECK (id = 1));
