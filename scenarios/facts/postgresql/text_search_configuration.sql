create schema app;
-- mutation: text_search_configuration.added
create text search configuration app.c (parser = pg_catalog.default);
-- mutation: text_search_configuration.mappings
alter text search configuration app.c add mapping for word, asciiword with simple;
-- mutation: text_search_configuration.mappings
alter text search configuration app.c alter mapping for word with english_stem, simple;
-- mutation: text_search_configuration.mappings
alter text search configuration app.c drop mapping for asciiword;
-- mutation: text_search_configuration.owner
alter text search configuration app.c owner to alice;
-- mutation: text_search_configuration.comment
comment on text search configuration app.c is 'plain';
-- mutation: text_search_configuration.renamed
alter text search configuration app.c rename to plain;
-- mutation: text_search_dictionary.added
create text search dictionary app.d (template = simple, stopwords = english);
-- mutation: text_search_dictionary.options
alter text search dictionary app.d (accept = false);
-- mutation: text_search_dictionary.owner
alter text search dictionary app.d owner to bob;
-- mutation: text_search_dictionary.comment
comment on text search dictionary app.d is 'words';
-- mutation: text_search_dictionary.renamed
alter text search dictionary app.d rename to words;
-- mutation: text_search_dictionary.template, text_search_dictionary.options, text_search_dictionary.owner, text_search_dictionary.comment
drop text search dictionary app.words; create text search dictionary app.words (template = snowball, language = danish);
-- mutation: text_search_parser.added
create text search parser app.p (start = prsd_start, gettoken = prsd_nexttoken, end = prsd_end, lextypes = prsd_lextype);
-- mutation: text_search_parser.comment
comment on text search parser app.p is 'cuts';
-- mutation: text_search_parser.renamed
alter text search parser app.p rename to cutter;
-- mutation: text_search_parser.headline function, text_search_parser.comment
drop text search parser app.cutter; create text search parser app.cutter (start = prsd_start, gettoken = prsd_nexttoken, end = prsd_end, lextypes = prsd_lextype, headline = prsd_headline);
-- mutation: text_search_template.added
create text search template app.t (lexize = dsimple_lexize);
-- mutation: text_search_template.init function
drop text search template app.t; create text search template app.t (lexize = dsimple_lexize, init = dsimple_init);
-- mutation: text_search_template.comment
comment on text search template app.t is 'model';
-- mutation: text_search_template.removed
drop text search template app.t;
-- mutation: text_search_template.added, function.added
create text search template app.t (lexize = dsimple_lexize); create function app.lexize(internal, internal, internal, internal) returns internal language internal strict as 'dsimple_lexize';
-- mutation: text_search_template.lexize function
drop text search template app.t; create text search template app.t (lexize = app.lexize);
-- mutation: function.added
create function app.starts(internal, int) returns internal language internal strict as 'prsd_start'; create function app.next(internal, internal, internal) returns internal language internal strict as 'prsd_nexttoken'; create function app.ends(internal) returns void language internal strict as 'prsd_end'; create function app.types(internal) returns internal language internal strict as 'prsd_lextype';
-- mutation: text_search_parser.start function
drop text search parser app.cutter; create text search parser app.cutter (start = app.starts, gettoken = prsd_nexttoken, end = prsd_end, lextypes = prsd_lextype, headline = prsd_headline);
-- mutation: text_search_parser.token function
drop text search parser app.cutter; create text search parser app.cutter (start = app.starts, gettoken = app.next, end = prsd_end, lextypes = prsd_lextype, headline = prsd_headline);
-- mutation: text_search_parser.end function
drop text search parser app.cutter; create text search parser app.cutter (start = app.starts, gettoken = app.next, end = app.ends, lextypes = prsd_lextype, headline = prsd_headline);
-- mutation: text_search_parser.types function
drop text search parser app.cutter; create text search parser app.cutter (start = app.starts, gettoken = app.next, end = app.ends, lextypes = app.types, headline = prsd_headline);
-- mutation: text_search_configuration.parser, text_search_configuration.mappings, text_search_configuration.owner, text_search_configuration.comment
drop text search configuration app.plain; create text search configuration app.plain (parser = app.cutter);
-- mutation: text_search_configuration.removed
drop text search configuration app.plain;
-- mutation: text_search_dictionary.removed
drop text search dictionary app.words;
-- mutation: text_search_parser.removed
drop text search parser app.cutter;
