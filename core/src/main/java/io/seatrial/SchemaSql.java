package io.seatrial;

import io.seatrial.database.Dialect;
import io.seatrial.diff.Change;
import io.seatrial.diff.Ignore;
import io.seatrial.diff.sql.Ddl;
import io.seatrial.diff.sql.Wishes;
import io.seatrial.run.OnRows;
import io.seatrial.run.Proof;
import io.seatrial.run.Remaking;
import io.seatrial.schema.Snapshot;
import io.seatrial.trial.Scratch;
import io.seatrial.trouble.SettingsException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The statements that make one schema into another, proved on a scratch copy of the first. */
public final class SchemaSql {

    private final SchemaSources sources;
    private final Wishes wishes;
    private Proof proof;

    private SchemaSql(SchemaSources sources, Wishes wishes) {
        this.sources = sources;
        this.wishes = wishes;
    }

    /**
     * The statements that make A into B, and what came of running them.
     *
     * <p>What has to be built is built; of a database, a stored snapshot or what a command made, an empty copy is made by
     * statements of the same kind, so that the original is only read.
     *
     * @throws SettingsException when a source cannot be read or built, or no copy can be made that is like it
     */
    public static Proof diff(SchemaSources sources, String first, String second, Wishes wishes) {
        SchemaSql sql = new SchemaSql(sources, wishes);
        Snapshot target = sources.read(second);
        List<Ignore> rules = SchemaComparison.rules(Stream.of(sources.leftOut(first), sources.leftOut(second)));
        if (sources.isGiven(first)) {
            Snapshot origin = sources.read(first);
            sources.empty((dialect, scratch) -> {
                likened(first, dialect, scratch, rules, origin);
                sql.prove(dialect, scratch, rules, target);
            });
        } else {
            sources.built(first, (dialect, scratch) -> sql.prove(dialect, scratch, rules, target));
        }
        return sql.proof;
    }

    private static void likened(String source, Dialect dialect, Scratch scratch, List<Ignore> rules, Snapshot origin) {
        Proof copy = new Remaking(ddl(dialect), Wishes.NONE, rules, origin).make(scratch);
        if (!copy.sound()) {
            throw new SettingsException("Proving statements on a copy of " + SchemaComparison.called(source)
                    + " failed, as no copy could be made that is like it. What differs: "
                    + copy.remaining().stream().limit(5).map(Change::headline).collect(Collectors.joining("; "))
                    + copy.failures().stream().limit(3).map(line -> "; " + line).collect(Collectors.joining())
                    + ". Name a project or a script as the first source instead.");
        }
    }

    private void prove(Dialect dialect, Scratch scratch, List<Ignore> rules, Snapshot target) {
        proof = new Remaking(ddl(dialect), wishes, rules, target).prove(scratch);
        boolean rows = dialect.loader().isPresent();
        if (proof.sound() && rows) {
            proof = OnRows.proved(proof, scratch, target);
        }
    }

    static Ddl ddl(Dialect dialect) {
        return dialect.ddl()
                .orElseThrow(() -> new SettingsException("Writing statements failed: this version writes none for "
                        + dialect.name() + " yet. Without --sql, the difference is told in words."));
    }
}
