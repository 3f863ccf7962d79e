DROP TABLE product;
DROP TABLE schema_migrations;
