-- no mutation: database.added, because every file is one database
-- no mutation: database.removed, because every file is one database
-- mutation: column.added, database.encoding, table.added
pragma encoding = 'UTF-16le';
create table t (id int);
-- mutation: database.user version
pragma user_version = 7;
-- mutation: database.user version
pragma user_version = 8;
-- mutation: database.application id
pragma application_id = 1234;
-- mutation: database.application id, database.user version
pragma application_id = 0;
pragma user_version = 0;
-- mutation: database.auto vacuum
pragma auto_vacuum = full;
vacuum;
-- mutation: database.auto vacuum
pragma auto_vacuum = incremental;
-- mutation: database.auto vacuum
pragma auto_vacuum = none;
vacuum;
