select a$b$c from t;
select x$$ from t;
select 1;
