ALTER TABLE ships ADD names text;
UPDATE ships SET names = coalesce(first, '') || '/' || coalesce(last, '');
ALTER TABLE ships DROP first, DROP last;
