package io.seatrial.dialect;

class SqliteDialectTest extends DialectContract {

    @Override
    String name() {
        return "sqlite";
    }
}
