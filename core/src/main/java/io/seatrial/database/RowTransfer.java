package io.seatrial.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Brings the rows of one scratch database into another one of the same kind and schema, which is cheaper than a copy. */
public interface RowTransfer {

    /**
     * Deletes the rows whose key no row of the table of the same name has in another database; no trigger, rule or foreign
     * key has a say.
     *
     * @param from is only read
     * @param to in auto-commit mode, and left so
     * @param tables with their keys; one without a key is left alone
     * @throws SQLException when rows cannot be deleted, be it only that the user may not
     */
    void trim(Connection from, Connection to, List<RowQuestions.Table> tables) throws SQLException;

    /**
     * Makes tables of one database hold exactly the rows that those of the same names hold in another; no trigger, rule or
     * foreign key has a say. All of it or nothing.
     *
     * @param from is only read
     * @param to in auto-commit mode, and left so
     * @param tables their columns are those that can be written to
     * @throws SQLException when rows cannot be brought over, be it only that the user may not
     */
    void transfer(Connection from, Connection to, List<RowQuestions.Table> tables) throws SQLException;

    /** Lets what hands out ids in one database go on where that of the same name does in another. */
    void align(Connection from, Connection to) throws SQLException;
}
