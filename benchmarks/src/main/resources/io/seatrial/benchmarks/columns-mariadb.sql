select c.column_name, concat(c.column_type, coalesce(concat(' charset ', c.character_set_name), ''))
from information_schema.columns c
where c.table_schema = database() and c.table_name = 'filled'
order by c.ordinal_position
