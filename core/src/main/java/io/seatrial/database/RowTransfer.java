package io.seatrial.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Brings the rows of one scratch database into another one of the same kind and schema, which is cheaper than a copy. */
public interface RowTransfer {

    /**
     * Makes tables of one database hold exactly the rows that those of the same names hold in another, writing only what
     * differs, and proves it; no trigger, rule or foreign key has a say. All of it or nothing.
     *
     * @param from is only read
     * @param to in auto-commit mode, and left so
     * @param tables with their keys, where they have any; their columns are those that can be written to
     * @param most so many rows of a table are looked at
     * @return true when something was written
     * @throws SQLException when rows cannot be brought over, be it only that the user may not, or that they are too many; or
     *     when they differ even then
     */
    boolean transfer(Connection from, Connection to, List<RowQuestions.Table> tables, long most) throws SQLException;

    /** Lets what hands out ids in one database go on where that of the same name does in another. */
    void align(Connection from, Connection to) throws SQLException;
}
