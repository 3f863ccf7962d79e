package io.seatrial;

import io.seatrial.check.Mended;
import io.seatrial.database.Dialect;
import io.seatrial.migration.History;
import io.seatrial.migration.Migration;
import io.seatrial.migration.layout.DownPlace;
import io.seatrial.run.Completed;
import io.seatrial.run.Mending;
import io.seatrial.run.Style;
import io.seatrial.run.Undo;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Ways back as one project writes them. */
final class OwnStyle implements Style {

    private final History history;

    OwnStyle(History history) {
        this.history = history;
    }

    /**
     * How ways back of the history are mended while trials run: those that count and that nobody has excused. Null for not at
     * all.
     */
    static Mending mending(Settings settings, History history, Verdicts verdicts, Dialect dialect) {
        if (!settings.limits().proofs()) {
            return null;
        }
        boolean anyDown = history.migrations().stream().anyMatch(migration -> migration.down() != null);
        Predicate<Migration> wanted = migration -> migration.irreversibleBecause() == null
                && !migration.repeatable()
                && (anyDown)
                && !verdicts.excuse(migration.version(), Mended.RULES);
        return dialect.ddl()
                .map(ddl -> new Mending(ddl, settings.leftOut(history), wanted, new OwnStyle(history)))
                .orElse(null);
    }

    /** First as a person writes it, then with every name in full. */
    @Override
    public List<Completed> completed(Undo undo) {
        DownPlace place = DownPlace.of(history, undo.migration());
        return Stream.of(false, true)
                .map(qualified -> new UndoText(undo, place, qualified).completed())
                .toList();
    }
}
