create schema app;
-- mutation: conversion.added
create conversion app.c for 'LATIN1' to 'UTF8' from iso8859_1_to_utf8;
-- mutation: conversion.default
drop conversion app.c; create default conversion app.c for 'LATIN1' to 'UTF8' from iso8859_1_to_utf8;
-- mutation: conversion.owner
alter conversion app.c owner to alice;
-- mutation: conversion.comment
comment on conversion app.c is 'west';
-- mutation: conversion.renamed
alter conversion app.c rename to west;
-- mutation: conversion.removed
drop conversion app.west;
-- mutation: conversion.added
create conversion app.c for 'LATIN1' to 'UTF8' from iso8859_1_to_utf8;
-- mutation: conversion.from, conversion.function
drop conversion app.c; create conversion app.c for 'LATIN2' to 'UTF8' from iso8859_to_utf8;
-- mutation: conversion.from, conversion.to, conversion.function
drop conversion app.c; create conversion app.c for 'UTF8' to 'LATIN1' from utf8_to_iso8859_1;
