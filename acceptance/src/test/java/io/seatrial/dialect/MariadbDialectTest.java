package io.seatrial.dialect;

import java.util.List;

class MariadbDialectTest extends DialectContract {

    @Override
    String name() {
        return "mariadb";
    }

    @Override
    List<String> raising() {
        return List.of("SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'no way back'");
    }

    @Override
    List<String> sleepAndWake() {
        return List.of("SET foreign_key_checks = 0", "SET foreign_key_checks = 1");
    }
}
