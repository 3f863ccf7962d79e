ALTER TABLE ships ADD first text, ADD last text;
UPDATE ships SET first = nullif(split_part(names, '/', 1), ''), last = nullif(split_part(names, '/', 2), '');
ALTER TABLE ships DROP names;
