-- Every built-in type, and those a schema can make of them.
CREATE TYPE mood AS ENUM ('calm', 'breezy', 'it''s rough');
CREATE TYPE berth AS (pier integer, place text, since date);
CREATE DOMAIN positive AS integer CHECK (VALUE > 0);
CREATE DOMAIN call_sign AS text NOT NULL CHECK (VALUE ~ '^[A-Z]{3}[0-9]{2}$');
CREATE DOMAIN short_name AS varchar(12) CHECK (length(VALUE) >= 3);
CREATE TYPE load_range AS RANGE (subtype = float8);

CREATE TABLE scalars (
    id bigserial PRIMARY KEY,
    c_smallint smallint NOT NULL, c_integer integer NOT NULL, c_bigint bigint NOT NULL,
    c_numeric numeric NOT NULL, c_numeric_5_2 numeric(5,2) NOT NULL, c_numeric_3_3 numeric(3,3) NOT NULL,
    c_numeric_far numeric(4,-2), c_real real NOT NULL, c_double double precision NOT NULL, c_money money NOT NULL,
    c_boolean boolean NOT NULL,
    c_text text NOT NULL, c_varchar varchar NOT NULL, c_varchar_3 varchar(3) NOT NULL, c_char char NOT NULL,
    c_char_5 char(5) NOT NULL, c_name name NOT NULL, c_one "char" NOT NULL,
    c_bytea bytea NOT NULL, c_bit bit NOT NULL, c_bit_7 bit(7) NOT NULL, c_varbit varbit NOT NULL, c_varbit_4 varbit(4) NOT NULL,
    c_date date NOT NULL, c_time time NOT NULL, c_time_0 time(0) NOT NULL, c_timetz timetz NOT NULL,
    c_timestamp timestamp NOT NULL, c_timestamp_0 timestamp(0) NOT NULL, c_timestamptz timestamptz NOT NULL,
    c_interval interval NOT NULL, c_interval_ym interval year to month NOT NULL, c_interval_ds interval day to second(3) NOT NULL,
    c_uuid uuid NOT NULL, c_json json NOT NULL, c_jsonb jsonb NOT NULL, c_xml xml NOT NULL, c_jsonpath jsonpath NOT NULL,
    c_inet inet NOT NULL, c_cidr cidr NOT NULL, c_macaddr macaddr NOT NULL, c_macaddr8 macaddr8 NOT NULL,
    c_point point NOT NULL, c_line line NOT NULL, c_lseg lseg NOT NULL, c_box box NOT NULL, c_path path NOT NULL,
    c_polygon polygon NOT NULL, c_circle circle NOT NULL,
    c_tsvector tsvector NOT NULL, c_tsquery tsquery NOT NULL,
    c_oid oid NOT NULL, c_regclass regclass NOT NULL, c_regtype regtype NOT NULL, c_regproc regproc NOT NULL,
    c_regrole regrole NOT NULL, c_regnamespace regnamespace NOT NULL, c_regconfig regconfig NOT NULL,
    c_pg_lsn pg_lsn NOT NULL, c_xid xid NOT NULL, c_xid8 xid8 NOT NULL, c_cid cid NOT NULL, c_tid tid NOT NULL,
    c_pg_snapshot pg_snapshot NOT NULL, c_txid_snapshot txid_snapshot NOT NULL, c_int2vector int2vector NOT NULL,
    c_oidvector oidvector NOT NULL, c_refcursor refcursor NOT NULL
);

CREATE TABLE compounds (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    c_enum mood NOT NULL, c_composite berth NOT NULL, c_positive positive NOT NULL, c_call_sign call_sign,
    c_short_name short_name NOT NULL,
    a_integer integer[] NOT NULL, a_text text[] NOT NULL, a_text_2 text[][] NOT NULL, a_timestamptz timestamptz[] NOT NULL,
    a_jsonb jsonb[] NOT NULL, a_uuid uuid[] NOT NULL, a_enum mood[] NOT NULL, a_composite berth[] NOT NULL,
    a_positive positive[] NOT NULL, a_call_sign call_sign[] NOT NULL, a_bytea bytea[] NOT NULL, a_numeric numeric(6,2)[] NOT NULL,
    r_int4 int4range NOT NULL, r_int8 int8range NOT NULL, r_num numrange NOT NULL, r_date daterange NOT NULL,
    r_ts tsrange NOT NULL, r_tstz tstzrange NOT NULL, r_load load_range NOT NULL, a_range int4range[] NOT NULL,
    m_int4 int4multirange NOT NULL, m_date datemultirange NOT NULL, m_tstz tstzmultirange NOT NULL, m_load load_multirange NOT NULL,
    g_total integer GENERATED ALWAYS AS (cardinality(a_text)) STORED,
    UNIQUE (c_call_sign), UNIQUE (c_short_name)
);
