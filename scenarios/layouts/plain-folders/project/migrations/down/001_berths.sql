drop table berths;
