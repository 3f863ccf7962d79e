create table filled (id bigint primary key, email varchar(120) not null, name text not null,
    created_at timestamptz not null, price numeric(10,2) not null, quantity integer, active boolean not null,
    reference uuid not null, attributes jsonb);
insert into filled
select i, 'person.' || i || '@example.org', 'Name of the ' || i || 'th person', timestamptz '2020-01-01 10:00+00'
    + i * interval '17 seconds', (i % 100000) / 100.0, i % 50, i % 3 = 0, md5(i::text)::uuid,
    jsonb_build_object('colour', 'blue', 'size', i % 40)
from generate_series(1, {rows}) i

