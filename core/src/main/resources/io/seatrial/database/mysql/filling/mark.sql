-- The database's name, and whether its owner marked it as a scratch database.
SELECT database(), EXISTS (
    SELECT 1 FROM information_schema.tables t
    WHERE t.table_schema = database() AND t.table_name = 'seatrial: scratch')
