select 1 -2, 3 --4;
  , 5;
select '{"a":1}'::jsonb -> 'a' @> '1', a <-> b, x*/* ; */y from t;
