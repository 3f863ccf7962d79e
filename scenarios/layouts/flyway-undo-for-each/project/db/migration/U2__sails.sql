drop table sails;
