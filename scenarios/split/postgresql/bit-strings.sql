select B'1001', X'1F;', N'nat;ional';
select 1;
