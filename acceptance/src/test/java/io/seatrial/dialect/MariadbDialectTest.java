package io.seatrial.dialect;

class MariadbDialectTest extends DialectContract {

    @Override
    String name() {
        return "mariadb";
    }
}
