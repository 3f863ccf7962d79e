package io.seatrial.database.postgresql.ddl;

import io.seatrial.diff.sql.Wishes;

/** What an object is changed from and to, as a whole. */
record Passage(Model from, Model to, Wishes wishes) {}
