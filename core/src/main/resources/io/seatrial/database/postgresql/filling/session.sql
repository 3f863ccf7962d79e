-- Makes a text mean the same value in every session; triggers find their tables as they would for an application.
reset search_path;
set datestyle = 'ISO, MDY';
set intervalstyle = postgres;
set timezone = 'UTC';
set xmloption = content;
set standard_conforming_strings = on;
set client_min_messages = error;
set default_transaction_read_only = off;
set default_transaction_isolation = 'read committed';
set statement_timeout = 0;
set lock_timeout = 0;
set idle_in_transaction_session_timeout = 0;
set synchronous_commit = off
