select 'æøå; 日本; 🚢', naïve from größe;
select $größe$ ; $größe$;
