select case when a then b end from t;
begin; select case 1 when 1 then 2 end; end;
