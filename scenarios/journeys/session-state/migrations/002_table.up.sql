-- golang-migrate runs all files in one session: this lands in app.
CREATE TABLE t (id int);
