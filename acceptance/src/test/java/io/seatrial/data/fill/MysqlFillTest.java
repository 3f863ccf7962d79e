package io.seatrial.data.fill;

class MysqlFillTest extends MysqlFillContract {

    @Override
    String name() {
        return "mysql";
    }
}
