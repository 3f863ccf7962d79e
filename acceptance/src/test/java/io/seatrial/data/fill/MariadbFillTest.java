package io.seatrial.data.fill;

class MariadbFillTest extends MysqlFillContract {

    @Override
    String name() {
        return "mariadb";
    }
}
