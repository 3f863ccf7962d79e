What other databases are reached by. Wrappers of the server's own need no library.

-- case: a wrapper, a server and who is whom there
-- A
create table t (id int);
-- B
create table t (id int);
create foreign data wrapper w options (debug 'true');
create server s type 'far' version '1' foreign data wrapper w options (host 'h', note 'a, b');
create user mapping for reader server s options (as_user 'r');
create user mapping for public server s;
grant usage on foreign server s to reader;
grant usage on foreign data wrapper w to writer;
comment on server s is 'why';
comment on foreign data wrapper w is 'why';
-- case: options of all of them change
-- A
create foreign data wrapper w2 options (a '1', b '2');
create server s2 version '1' foreign data wrapper w2 options (host 'h', port '1');
create user mapping for writer server s2 options (u 'x', v 'y');
-- B
create foreign data wrapper w2 options (b '3', c '4');
create server s2 version '2' foreign data wrapper w2 options (host 'i', extra 'it''s');
create user mapping for writer server s2 options (v 'z');
alter server s2 owner to writer;
-- case: a foreign table with options of its own and of its columns
-- A
create foreign data wrapper w3;
create server s3 foreign data wrapper w3;
-- B
create foreign data wrapper w3;
create server s3 foreign data wrapper w3;
create foreign table f (id int options (far_name 'nr') not null, name text) server s3 options (table_name 'x');
comment on foreign table f is 'why';
-- case: options of a foreign table and of its columns change
-- A
create foreign data wrapper w4;
create server s4 foreign data wrapper w4;
create foreign table g (id int options (far_name 'nr'), name text) server s4 options (table_name 'x', gone '1');
-- B
create foreign data wrapper w4;
create server s4 foreign data wrapper w4;
create foreign table g (id bigint options (far_name 'no', key 'true'), name text options (trim 'yes')) server s4 options (table_name 'y', fresh '2');
-- case: a foreign table on another server
-- A
create foreign data wrapper w5;
create server s5 foreign data wrapper w5;
create server s6 foreign data wrapper w5;
create foreign table h (id int) server s5;
-- B
create foreign data wrapper w5;
create server s5 foreign data wrapper w5;
create server s6 foreign data wrapper w5;
create foreign table h (id int) server s6;
