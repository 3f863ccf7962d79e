package io.seatrial.data.compare;

class MysqlCompareTest extends MysqlCompareContract {

    @Override
    String name() {
        return "mysql";
    }
}
