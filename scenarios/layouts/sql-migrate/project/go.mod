module example.org/harbour

require github.com/rubenv/sql-migrate v1.6.0
