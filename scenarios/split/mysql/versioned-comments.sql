/*!40101 SET NAMES utf8; */;
/*!50003 CREATE*/ /*!50017 DEFINER=`root`@`%`*/ /*!50003 TRIGGER t BEFORE INSERT ON a FOR EACH ROW SET NEW.x = '*/;' */;
/*M!100100 SET @x = 1 */;
select /*+ NO_INDEX(a) */ 1 /* plain ; */;
/* nothing */
