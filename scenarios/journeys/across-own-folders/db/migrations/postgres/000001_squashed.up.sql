CREATE TYPE mood AS ENUM ('calm', 'rough');
CREATE TABLE "Users" (id serial PRIMARY KEY, mail varchar(90) NOT NULL UNIQUE, mood mood, at timestamptz, notes jsonb);
