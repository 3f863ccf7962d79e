package io.seatrial.database.mysql;

import io.seatrial.database.mysql.ddl.Grants;
import io.seatrial.schema.SchemaObject;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Grants in one database what was granted in another. */
final class Regrant {

    private final Scaffold.Run run;

    Regrant(Scaffold.Run run) {
        this.run = run;
    }

    /** What refers to a table that is gone is granted while there is one of that name. */
    void all(List<SchemaObject> grants) throws SQLException {
        for (SchemaObject one : grants) {
            boolean gone = one.fact("refers to") != null;
            String table = Identifiers.quoted(one.id().path().get(0));
            if (gone) {
                run.statement("CREATE TABLE " + table + columns(one));
            }
            run.statement(Grants.grant(one));
            if (gone) {
                run.statement("DROP TABLE " + table);
            }
        }
    }

    private static String columns(SchemaObject grant) {
        Set<String> columns = new TreeSet<>(Grants.columns(grant));
        columns.add("seatrial");
        return columns.stream()
                .map(column -> Identifiers.quoted(column) + " int")
                .collect(Collectors.joining(", ", " (", ")"));
    }
}
