package io.seatrial.database.mariadb;

import io.seatrial.database.mysql.Flavour;
import io.seatrial.database.mysql.MysqlDialect;
import io.seatrial.database.mysql.ddl.Tongue;
import java.util.List;

/** MariaDB, from version 10.6 on. */
public final class MariadbDialect extends MysqlDialect {

    public MariadbDialect() {
        super(new Flavour("mariadb", "MariaDB", List.of("mysql"), MariadbDialect.class, Tongue.MARIADB));
    }
}
