-- // programs
// a comment to the tool alone
CREATE TABLE logs (id int);
-- @DELIMITER $end$
CREATE FUNCTION one() RETURNS int AS 'begin
  return 1; end' LANGUAGE plpgsql $end$ dropped with its line
CREATE TABLE notes (id int)
$end$
-- //@DELIMITER ;
CREATE TABLE last (id int);

-- //@UNDO
-- @DELIMITER /
DROP TABLE last /
DROP TABLE notes /
