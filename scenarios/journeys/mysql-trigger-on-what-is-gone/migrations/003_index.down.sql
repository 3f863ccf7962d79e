DROP INDEX by_b ON boats;
