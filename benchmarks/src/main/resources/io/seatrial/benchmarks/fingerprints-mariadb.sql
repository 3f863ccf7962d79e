create table filled (id bigint primary key, email varchar(120) not null, name text not null, created_at datetime(6) not null,
    price decimal(10,2) not null, quantity int, active tinyint(1) not null, reference char(36) not null, attributes json)
    default charset utf8mb4;
insert into filled
select seq, concat('person.', seq, '@example.org'), concat('Name of the ', seq, 'th person'),
    timestamp '2020-01-01 10:00:00' + interval 17 * seq second, (seq % 100000) / 100.0, seq % 50, seq % 3 = 0,
    insert(insert(insert(insert(md5(seq), 21, 0, '-'), 17, 0, '-'), 13, 0, '-'), 9, 0, '-'),
    json_object('colour', 'blue', 'size', seq % 40)
from seq_1_to_{rows};
analyze table filled
