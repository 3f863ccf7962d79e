package io.seatrial.data.compare;

class MariadbCompareTest extends MysqlCompareContract {

    @Override
    String name() {
        return "mariadb";
    }
}
