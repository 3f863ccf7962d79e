package io.seatrial.database.sqlite.ddl;

import io.seatrial.diff.sql.UsedFirst;
import java.util.Collection;
import java.util.List;

/** Which tables point at which. */
final class References {

    private References() {}

    /** Those first that others point at. */
    static List<Table> ordered(List<Table> tables) {
        return UsedFirst.of(tables, table -> Spellings.fold(table.name()), References::targets);
    }

    private static Collection<String> targets(Table table) {
        return table.constraints().stream()
                .filter(one -> ConstraintClause.is(one, "foreign key") && one.fact("references") != null)
                .flatMap(one -> Spellings.words(one.fact("references")).stream())
                .toList();
    }
}
