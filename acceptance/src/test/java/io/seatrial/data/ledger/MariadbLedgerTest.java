package io.seatrial.data.ledger;

class MariadbLedgerTest extends MysqlLedgerContract {

    @Override
    String name() {
        return "mariadb";
    }
}
