select U&'d\0061t\+000061;', U&"d\0061t;a" from t;
select U&'d!0061;' UESCAPE '!';
select 2;
