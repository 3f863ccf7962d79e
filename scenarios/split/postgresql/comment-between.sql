-- why
select /* not ; here */ 1, -- nor; here
       2
-- trailing
;
/* ahead */ select 3;
