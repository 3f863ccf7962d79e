package io.seatrial.dialect;

import java.util.List;

class PostgresqlDialectTest extends DialectContract {

    @Override
    String name() {
        return "postgresql";
    }

    @Override
    List<String> raising() {
        return List.of("DO $$ BEGIN RAISE EXCEPTION 'no way back'; END $$");
    }

    @Override
    List<String> sleepAndWake() {
        return List.of();
    }
}
