create function f() returns event_trigger language plpgsql as 'begin end';
create function g() returns event_trigger language plpgsql as 'begin end';
-- mutation: event_trigger.added
create event trigger e on ddl_command_end execute function f();
-- mutation: event_trigger.enabled
alter event trigger e disable;
-- mutation: event_trigger.owner
alter event trigger e owner to carol;
-- mutation: event_trigger.comment
comment on event trigger e is 'watches';
-- mutation: event_trigger.renamed
alter event trigger e rename to watcher;
-- mutation: event_trigger.tags, event_trigger.enabled, event_trigger.owner, event_trigger.comment
drop event trigger watcher; create event trigger watcher on ddl_command_end when tag in ('CREATE TABLE', 'ALTER TABLE') execute function f();
-- mutation: event_trigger.event, event_trigger.function, event_trigger.tags
drop event trigger watcher; create event trigger watcher on sql_drop execute function g();
-- mutation: event_trigger.removed
drop event trigger watcher;
