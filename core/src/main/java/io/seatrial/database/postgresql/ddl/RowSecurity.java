package io.seatrial.database.postgresql.ddl;

import io.seatrial.schema.Names;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Row security that an event trigger switches on for every new table, also for one that should be without. */
final class RowSecurity {

    private RowSecurity() {}

    /** What takes back from a new table what event triggers may have given it. */
    static List<String> takenBack(SchemaObject table, Passage passage) {
        String head = "ALTER TABLE " + Sql.path(table.id().path());
        List<String> statements = new ArrayList<>();
        if (table.fact("row security") == null && does("enable row level security", passage)) {
            statements.add(head + " DISABLE ROW LEVEL SECURITY");
        }
        if (table.fact("row security for the owner") == null && does("force row level security", passage)) {
            statements.add(head + " NO FORCE ROW LEVEL SECURITY");
        }
        return statements;
    }

    /** True when an event trigger says so that is there before and after; others go before tables come, or come after them. */
    private static boolean does(String words, Passage passage) {
        return passage.from().all("event_trigger").stream()
                .filter(one -> passage.to().get(one.id()) != null)
                .flatMap(trigger -> {
                    List<String> path = Names.unquoted(trigger.fact("function"));
                    return java.util.stream.Stream.of(passage.from(), passage.to())
                            .map(model -> model.get(ObjectId.of("function", path.get(0), path.get(1) + "()")));
                })
                .anyMatch(function -> function != null
                        && String.valueOf(function.fact("body"))
                                .toLowerCase(Locale.ROOT)
                                .replaceAll("\\s+", " ")
                                .contains(words));
    }
}
