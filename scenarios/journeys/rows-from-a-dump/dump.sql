-- What production holds, a little newer than the first migration.
SET search_path = public;
CREATE TABLE public.person (id integer NOT NULL, email text NOT NULL, boss integer, nickname text);
CREATE TABLE public.letter (id integer NOT NULL, person integer NOT NULL, words text);
CREATE TABLE public.unknown_here (id integer);
COPY public.person (id, email, boss, nickname) FROM stdin;
7	secret@example.com	\N	seven
8	hidden@example.com	7	eight
9	private@example.com	4711	\N
\.
COPY public.letter (id, person, words) FROM stdin;
70	7	Dear seven
71	4711	Nobody gets this
72	9	\N
\.
ALTER TABLE ONLY public.person ADD CONSTRAINT person_pkey PRIMARY KEY (id);
