--// ships, as the tool's own template has its headers
//Another of its comments.
--no blank either
CREATE TABLE ships (
    id int AUTO_INCREMENT PRIMARY KEY,
    --the name on the bow
    name varchar(40) NOT NULL DEFAULT '--none'
) ENGINE = InnoDB;

--//@UNDO
--drops it
DROP TABLE ships;
