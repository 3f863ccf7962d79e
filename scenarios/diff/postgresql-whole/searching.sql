Full-text search: its objects live in a schema like tables, but what a token is called belongs to the database.

-- case: a configuration comes with its mappings
-- A
create table doc (id int, body text);
-- B
create table doc (id int, body text);
create text search configuration public.english_plain (copy = english);
alter text search configuration public.english_plain alter mapping for asciiword, word with simple;
alter text search configuration public.english_plain drop mapping for url, host;
comment on text search configuration public.english_plain is 'why';
-- case: a dictionary's options change, one comes and one goes
-- A
create text search dictionary stem (template = snowball, language = english, stopwords = english);
create text search dictionary syn (template = simple, accept = false);
-- B
create text search dictionary stem (template = snowball, language = german);
create text search dictionary syn (template = simple, accept = true, stopwords = 'english');
comment on text search dictionary syn is 'why';
-- case: mappings of a configuration change
-- A
create text search configuration c1 (parser = default);
alter text search configuration c1 add mapping for asciiword with simple;
alter text search configuration c1 add mapping for word with english_stem, simple;
-- B
create text search configuration c1 (parser = default);
alter text search configuration c1 add mapping for asciiword with english_stem;
alter text search configuration c1 add mapping for int, uint with simple;
alter text search configuration c1 owner to writer;
-- case: a configuration rests on a dictionary, and both go
-- A
create text search dictionary own (template = simple);
create text search configuration c2 (parser = default);
alter text search configuration c2 add mapping for word with own;
-- B
create table elsewhere (id int);
-- case: an index on a configuration of one's own
-- A
create table page (id int, body text);
-- B
create table page (id int, body text);
create text search configuration c3 (copy = simple);
create index words on page using gin (to_tsvector('c3', body));
-- case: a template and a parser
-- A
create table none (id int);
-- B
create table none (id int);
create text search template tmpl (init = dsimple_init, lexize = dsimple_lexize);
create text search parser prs (start = prsd_start, gettoken = prsd_nexttoken, end = prsd_end, lextypes = prsd_lextype, headline = prsd_headline);
comment on text search template tmpl is 'why';
comment on text search parser prs is 'why';
