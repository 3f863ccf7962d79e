create schema app;
-- mutation: collation.added
create collation app.c (locale = 'C');
-- mutation: collation.comment
comment on collation app.c is 'bytes';
-- mutation: collation.owner
alter collation app.c owner to alice;
-- mutation: collation.renamed
alter collation app.c rename to bytes;
-- mutation: collation.lc_ctype, collation.owner, collation.comment
drop collation app.bytes; create collation app.bytes (lc_collate = 'C', lc_ctype = 'POSIX');
-- mutation: collation.added
create collation app.german (provider = icu, locale = 'de');
-- mutation: collation.deterministic
drop collation app.german; create collation app.german (provider = icu, locale = 'de', deterministic = false);
-- mutation (from 16): collation.rules
drop collation app.german; create collation app.german (provider = icu, locale = 'de', deterministic = false, rules = '&a < b');
-- mutation: collation.removed
drop collation app.bytes;
-- mutation: collation.added
create collation app.two (lc_collate = 'C', lc_ctype = 'C');
-- mutation: collation.lc_collate
drop collation app.two; create collation app.two (lc_collate = 'POSIX', lc_ctype = 'C');
-- mutation (from 16): collation.locale, collation.deterministic, collation.rules
drop collation app.german; create collation app.german (provider = icu, locale = 'fr');
-- mutation (from 15, until 15): collation.locale, collation.deterministic
drop collation app.german; create collation app.german (provider = icu, locale = 'fr');
-- mutation (from 15): collation.provider, collation.locale, collation.lc_collate, collation.lc_ctype
drop collation app.german; create collation app.german (locale = 'C');
-- mutation (until 14): collation.provider, collation.deterministic, collation.lc_collate, collation.lc_ctype
drop collation app.german; create collation app.german (locale = 'C');
