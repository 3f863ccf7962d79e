-- // short number comes first
CREATE TABLE a (id int);
  --  // @UNDO
DROP TABLE a;
