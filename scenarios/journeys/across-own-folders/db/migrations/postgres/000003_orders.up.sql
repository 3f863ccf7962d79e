CREATE TABLE orders (id uuid PRIMARY KEY, user_id int NOT NULL REFERENCES "Users" ON DELETE CASCADE, paid boolean NOT NULL DEFAULT false, total numeric(9, 2));
