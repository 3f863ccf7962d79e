create extension file_fdw;
-- mutation: foreign_data_wrapper.added
create foreign data wrapper w;
-- mutation: foreign_data_wrapper.options
alter foreign data wrapper w options (add debug 'true');
-- mutation: foreign_data_wrapper.handler
alter foreign data wrapper w handler file_fdw_handler;
-- mutation: foreign_data_wrapper.validator, foreign_data_wrapper.options
alter foreign data wrapper w options (drop debug); alter foreign data wrapper w validator postgresql_fdw_validator;
-- mutation: foreign_data_wrapper.privileges
grant usage on foreign data wrapper w to alice;
-- mutation: foreign_data_wrapper.owner
alter foreign data wrapper w owner to carol;
-- mutation: foreign_data_wrapper.comment
comment on foreign data wrapper w is 'wraps';
-- mutation: foreign_data_wrapper.renamed
alter foreign data wrapper w rename to wrapper;
-- mutation: server.added
create server s type 'a' version '1' foreign data wrapper wrapper;
-- mutation: server.version
alter server s version '2';
-- mutation: server.options
alter server s options (add host 'h');
-- mutation: server.privileges
grant usage on foreign server s to bob;
-- mutation: server.owner
alter server s owner to carol;
-- mutation: server.comment
comment on server s is 'there';
-- mutation: server.renamed
alter server s rename to there;
-- mutation: user_mapping.added
create user mapping for alice server there options (user 'a', password 'b');
-- mutation: user_mapping.options
alter user mapping for alice server there options (set user 'c');
-- mutation: user_mapping.added
create user mapping for public server there;
-- mutation: user_mapping.removed
drop user mapping for alice server there;
-- mutation: foreign_data_wrapper.added
create foreign data wrapper second;
-- mutation: server.type, server.wrapper, server.owner, server.comment, server.privileges, user_mapping.removed
drop server there cascade; create server there type 'b' version '2' foreign data wrapper second options (host 'h');
-- mutation: server.removed, foreign_data_wrapper.removed
drop foreign data wrapper second cascade;
