create table app.t{n} (
    id bigint generated always as identity primary key,
    name text not null default 'nobody' check (length(name) < 100),
    email varchar(200),
    amount numeric(12, 2) not null default 0 check (amount >= 0),
    state app.state not null default 'new',
    parent bigint{reference},
    tags text[],
    doc jsonb,
    made timestamptz not null default now(),
    active boolean not null default true
);
create index t{n}_email_idx on app.t{n} (lower(email)) where active;
create unique index t{n}_name_idx on app.t{n} (name, made desc);
comment on table app.t{n} is 'Table number {n}';
