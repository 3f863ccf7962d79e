CREATE SCHEMA shop;
SET search_path TO shop;
