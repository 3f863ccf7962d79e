package io.seatrial.database.mysql.ddl;

import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.List;

/** What a program keeps of the session in which it was made, and how a session is made like that one. */
final class Session {

    private static final String[][] SETTINGS = {
        {"sql mode", "sql_mode"},
        {"client charset", "character_set_client"},
        {"connection collation", "collation_connection"},
    };

    private Session() {}

    /** The statement with what has to be set before it, and set back afterwards. */
    static List<String> around(SchemaObject program, String statement) {
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        for (String[] setting : SETTINGS) {
            String value = program.fact(setting[0]);
            if (value != null) {
                String keep = "@seatrial_" + setting[1];
                before.add("SET " + keep + " = @@" + setting[1] + ", " + setting[1] + " = " + Sql.literal(value));
                after.add("SET " + setting[1] + " = " + keep);
            }
        }
        before.add(statement);
        before.addAll(after);
        return before;
    }
}
