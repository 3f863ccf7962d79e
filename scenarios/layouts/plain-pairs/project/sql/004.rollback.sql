drop table cranes;
