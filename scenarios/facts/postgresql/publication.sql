create schema app;
create table app.t (id int primary key, name text, other text);
-- mutation: publication.added
create publication p;
-- mutation: publication.publishes
alter publication p set (publish = 'insert, update');
-- mutation: publication.via partition root
alter publication p set (publish_via_partition_root = true);
-- mutation: publication.owner
alter publication p owner to alice;
-- mutation: publication.comment
comment on publication p is 'for the warehouse';
-- mutation: publication.renamed
alter publication p rename to q;
-- mutation: publication.added
create publication everything for all tables;
-- mutation: publication_table.added
alter publication q add table app.t;
-- mutation (from 15): publication_table.columns
alter publication q set table app.t (id, name);
-- mutation (from 15): publication_table.filter, publication_table.columns
alter publication q set table app.t where (id > 0);
-- mutation: publication_table.removed
alter publication q drop table app.t;
-- mutation (from 15): publication_schema.added
alter publication q add tables in schema app;
-- mutation (from 15): publication_schema.removed
alter publication q drop tables in schema app;
-- mutation (from 18): publication.generated columns
alter publication q set (publish_generated_columns = stored);
-- mutation: publication.removed
drop publication everything;
-- mutation: publication.added
create publication r;
-- mutation: publication.all tables
drop publication r; create publication r for all tables;
