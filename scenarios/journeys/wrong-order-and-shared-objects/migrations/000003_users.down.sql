DROP TRIGGER touch_users ON users;
DROP FUNCTION touch();
DROP TABLE users;
