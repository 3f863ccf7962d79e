\restrict abcdefgh
SET statement_timeout = 0;
SET client_encoding = 'UTF8';
SELECT pg_catalog.set_config('search_path', '', false);
CREATE TABLE public.customers (id integer NOT NULL, name text);
ALTER TABLE public.customers OWNER TO shop;
COPY public.customers (id, name) FROM stdin;
1	Ann; not the end
2	\N
\.
ALTER TABLE ONLY public.customers ADD CONSTRAINT customers_pkey PRIMARY KEY (id);
\unrestrict abcdefgh
