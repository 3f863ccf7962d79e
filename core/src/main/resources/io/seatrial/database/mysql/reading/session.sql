SET SESSION sql_mode = '', group_concat_max_len = 16777216, sql_quote_show_create = 1, time_zone = '+00:00', information_schema_stats_expiry = 0, show_gipk_in_create_table_and_information_schema = 1
