package io.seatrial.database.postgresql.ddl;

import io.seatrial.diff.sql.Operation.Verb;
import io.seatrial.schema.Names;
import io.seatrial.schema.SchemaObject;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Sequences and the columns that own them: such a sequence goes when its column goes, and belongs to whom the table does. */
final class Ties {

    /** Nothing waits for a sequence to leave its column, or to come to it. */
    private static final int APART = 99;

    private Ties() {}

    /** The column that owns the sequence; null where none does. */
    static List<String> column(SchemaObject sequence) {
        String owner = sequence == null ? null : sequence.fact("owned by");
        return owner == null ? null : Names.unquoted(owner.replaceFirst(" \\(identity\\)$", ""));
    }

    /** Lets go of the one column before anything happens to it, and ties to the other once that is there. */
    static void plan(SchemaObject old, SchemaObject now, Turnover turnover) {
        if (Objects.equals(old.fact("owned by"), now.fact("owned by"))) {
            return;
        }
        if (old.fact("owned by") != null) {
            turnover.say(turnover.operation(
                            Verb.DROP,
                            old,
                            true,
                            turnover.from().mentioned(old.fact("owned by")),
                            Set.of(),
                            List.of("ALTER SEQUENCE " + Sql.path(old.id().path()) + " OWNED BY NONE"),
                            null)
                    .at(APART));
        }
        tie(now, turnover);
    }

    static void tie(SchemaObject sequence, Turnover turnover) {
        String statement = Sequences.tie(sequence);
        if (statement != null) {
            turnover.say(turnover.operation(
                            Verb.ALTER,
                            sequence,
                            true,
                            Set.of(),
                            turnover.to().mentioned(sequence.fact("owned by")),
                            List.of(statement),
                            null)
                    .at(APART));
        }
    }
}
