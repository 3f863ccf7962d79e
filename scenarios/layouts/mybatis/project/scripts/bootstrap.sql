-- // Bootstrap.sql
CREATE SCHEMA legacy;
