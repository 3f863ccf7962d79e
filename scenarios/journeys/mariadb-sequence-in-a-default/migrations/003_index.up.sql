CREATE INDEX by_total ON bills (total);
