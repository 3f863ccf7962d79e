package io.seatrial.dialect;

class PostgresqlDialectTest extends DialectContract {

    @Override
    String name() {
        return "postgresql";
    }
}
