module example.org/harbour

require github.com/pressly/goose/v3 v3.20.0
