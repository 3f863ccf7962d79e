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
}
