DROP INDEX by_total ON bills;
