-- class: pg_constraint
-- A primary, unique or foreign key, a check, exclusion or not-null constraint of a table or domain.
-- The copies of a foreign key that the server keeps for partitions are left out, as its dumps do.
-- A not-null constraint with the name that the server makes up is the column's fact "nullable", and one that is inherited as
-- its column is, that of its parent; it is listed here when there is more to say of it.
SELECT
    n.nspname AS "@schema",
    coalesce(c.relname, t.typname) AS "@table",
    k.conname AS "@name",
    k.oid::text AS "#handle",
    k.oid AS "#object",
    CASE k.contype WHEN 'p' THEN 'primary key' WHEN 'u' THEN 'unique constraint' WHEN 'f' THEN 'foreign key'
        WHEN 'c' THEN 'check constraint' WHEN 'x' THEN 'exclusion constraint' WHEN 'n' THEN 'not-null constraint'
        ELSE k.contype::text END AS "kind",
    (SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY u.i)
        FROM unnest(k.conkey) WITH ORDINALITY u(attnum, i)
        JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = u.attnum) AS "columns",
    CASE WHEN k.contype = 'f' THEN k.confrelid::regclass::text || ' (' ||
        (SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY u.i)
            FROM unnest(k.confkey) WITH ORDINALITY u(attnum, i)
            JOIN pg_attribute a ON a.attrelid = k.confrelid AND a.attnum = u.attnum) || ')' END AS "references",
    CASE k.confupdtype WHEN 'r' THEN 'restrict' WHEN 'c' THEN 'cascade' WHEN 'n' THEN 'set null'
        WHEN 'd' THEN 'set default' END AS "on update",
    CASE k.confdeltype WHEN 'r' THEN 'restrict' WHEN 'c' THEN 'cascade' WHEN 'n' THEN 'set null'
        WHEN 'd' THEN 'set default' END AS "on delete",
    CASE k.confmatchtype WHEN 'f' THEN 'full' WHEN 'p' THEN 'partial' END AS "match",
    CASE WHEN k.condeferred THEN 'initially deferred' WHEN k.condeferrable THEN 'initially immediate' END AS "deferrable",
    CASE WHEN NOT k.convalidated THEN 'no' END AS "validated",
    CASE WHEN k.connoinherit AND k.contype IN ('c', 'n') THEN 'no' END AS "inheritable",
    CASE WHEN k.coninhcount > 0 THEN CASE WHEN k.conislocal THEN 'and declared here' ELSE 'yes' END END AS "inherited",
    CASE WHEN k.confdelsetcols IS NOT NULL THEN
        (SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY u.i)
            FROM unnest(k.confdelsetcols) WITH ORDINALITY u(attnum, i)
            JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = u.attnum) END AS "on delete sets",
    (SELECT 'no' FROM pg_index i
        WHERE k.contype = 'u' AND i.indexrelid = k.conindid AND i.indnullsnotdistinct) AS "nulls distinct",
    CASE WHEN NOT k.conenforced THEN 'no' END AS "enforced",
    CASE WHEN k.conperiod THEN 'yes' END AS "period",
    pg_get_constraintdef(k.oid) AS "definition",
    (SELECT m.description FROM pg_description m
        WHERE m.objoid = k.oid AND m.classoid = 'pg_constraint'::regclass AND m.objsubid = 0) AS "comment"
FROM pg_constraint k
JOIN pg_namespace n ON n.oid = k.connamespace
LEFT JOIN pg_class c ON c.oid = k.conrelid
LEFT JOIN pg_type t ON t.oid = k.contypid
CROSS JOIN LATERAL (SELECT CASE WHEN k.contype = 'n' THEN concat_ws('_', coalesce(c.relname, t.typname),
    (SELECT a.attname FROM pg_attribute a WHERE a.attrelid = k.conrelid AND a.attnum = k.conkey[1])) END AS made_up) w
WHERE k.contype <> 't'
    AND NOT (k.contype = 'f' AND k.conparentid <> 0)
    AND NOT (k.contype = 'n' AND k.convalidated AND NOT k.connoinherit AND NOT EXISTS (
            SELECT FROM pg_description m
            WHERE m.objoid = k.oid AND m.classoid = 'pg_constraint'::regclass AND m.objsubid = 0)
        AND rtrim(k.conname, '0123456789') LIKE '%\_not\_null'
        AND (k.coninhcount > 0 AND (NOT k.conislocal OR (SELECT a.attislocal
                FROM pg_attribute a WHERE a.attrelid = k.conrelid AND a.attnum = k.conkey[1]))
            OR rtrim(k.conname, '0123456789') = w.made_up || '_not_null' OR octet_length(w.made_up) > 53))
    AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
    AND k.conrelid NOT IN (
        SELECT e.objid FROM pg_depend e
        WHERE e.refclassid = 'pg_extension'::regclass AND e.classid = 'pg_class'::regclass AND e.deptype = 'e')
    AND k.contypid NOT IN (
        SELECT e.objid FROM pg_depend e
        WHERE e.refclassid = 'pg_extension'::regclass AND e.classid = 'pg_type'::regclass AND e.deptype = 'e')
