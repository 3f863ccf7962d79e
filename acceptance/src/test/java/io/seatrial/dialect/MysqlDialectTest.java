package io.seatrial.dialect;

class MysqlDialectTest extends DialectContract {

    @Override
    String name() {
        return "mysql";
    }
}
