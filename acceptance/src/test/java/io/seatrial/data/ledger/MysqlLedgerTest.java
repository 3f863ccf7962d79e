package io.seatrial.data.ledger;

class MysqlLedgerTest extends MysqlLedgerContract {

    @Override
    String name() {
        return "mysql";
    }
}
