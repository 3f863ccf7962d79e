create table "odd;name" ("it's" int, "say ""hi;""" int);
alter table "odd;name" rename to "-- plain";
