-- expect: Ada | Lovelace
SELECT first, last FROM people WHERE id = 1;
SELECT first <> '' FROM people;
SELECT id FROM people WHERE last = ''; -- expect: 1 row

-- after down:
SELECT name = 'Ada Lovelace' FROM people WHERE id = 1;
SELECT name = 'Plato' FROM people WHERE id = 2;
