prepare p as select $1;
execute p(5);
select $1a$ from t;
