package io.seatrial.dialect;

import java.util.List;

class SqliteDialectTest extends DialectContract {

    @Override
    String name() {
        return "sqlite";
    }

    @Override
    List<String> raising() {
        return List.of(
                "CREATE TRIGGER g BEFORE DELETE ON t BEGIN SELECT raise(ABORT, 'no way back'); END", "DELETE FROM t");
    }

    @Override
    List<String> sleepAndWake() {
        return List.of("PRAGMA foreign_keys = off", "PRAGMA foreign_keys = on");
    }
}
