-- Pins everything that changes how the server writes a value as text.
set search_path = pg_catalog;
set datestyle = 'ISO, MDY';
set intervalstyle = postgres;
set timezone = 'UTC';
set extra_float_digits = 1;
set bytea_output = hex;
set xmloption = content;
set lc_monetary = 'C';
set client_min_messages = error;
set statement_timeout = 0;
set lock_timeout = '60s';
set default_transaction_read_only = off;
set default_transaction_isolation = 'read committed';
set jit = off;
set row_security = off
