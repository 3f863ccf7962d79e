SET SESSION sql_mode = '', group_concat_max_len = 16777216, sql_quote_show_create = 1, time_zone = '+00:00', max_statement_time = 0
