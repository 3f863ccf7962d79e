SET search_path TO public;
DROP SCHEMA shop;
