package io.seatrial.run;

import io.seatrial.data.ledger.Aftermath;
import io.seatrial.data.ledger.Ledger;
import io.seatrial.data.probe.Dependants;
import io.seatrial.data.probe.Ordeal;
import io.seatrial.data.probe.Touched;
import io.seatrial.database.RowProbes;
import io.seatrial.recording.Observation;
import io.seatrial.recording.Step;
import io.seatrial.schema.Facts;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.Snapshot;
import io.seatrial.trial.Ordeals;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Looks at the rows of a scratch database beyond counting and comparing them. */
record Inspection(Workshop workshop, Cargo cargo, Snapshot snapshot) {

    /** @param up null to look only for rows that were merged */
    List<Observation> since(Ledger before, Step up) throws SQLException {
        RowProbes probes = probes();
        if (probes == null) {
            return List.of();
        }
        Aftermath aftermath = new Aftermath(
                before, cargo.ledger(snapshot), probes, workshop.terms().thresholds());
        return up == null ? aftermath.merged() : aftermath.of(up);
    }

    /** True when {@link #since} would tell nothing of an up after which every row and value is what it was. */
    boolean tellsNothing(Step up, Snapshot before) {
        return Aftermath.tellsNothing(probes(), up, before, snapshot);
    }

    Ordeals tryConstraints(Step up) throws SQLException {
        RowProbes probes = probes();
        List<ObjectId> touched = probes == null ? List.of() : Touched.by(up, probes.keysAreIndexes());
        List<ObjectId> dependants = probes == null || probes.asleep() == null ? List.of() : Dependants.of(up);
        if (touched.isEmpty() && dependants.isEmpty()) {
            return Ordeals.NONE;
        }
        // Not in the ledger's session: triggers fire, and rely on the search path that the application has.
        Connection connection = cargo.visitor(workshop.terms().session());
        Ordeal ordeal = Ordeal.of(connection, probes, snapshot.schema(), touched);
        boolean asleep = asleep(connection, probes.asleep());
        cargo.written();
        return new Ordeals(
                ordeal.letIn(),
                ordeal.untried().stream()
                        .filter(id -> !asleep || !isForeignKey(id))
                        .toList(),
                ordeal.untried().stream()
                        .filter(id -> asleep && isForeignKey(id))
                        .toList(),
                asleep ? dependants : List.of());
    }

    private boolean isForeignKey(ObjectId id) {
        return "foreign key".equals(Facts.KIND.of(snapshot.schema().get(id)));
    }

    private static boolean asleep(Connection connection, String question) throws SQLException {
        if (question == null) {
            return false;
        }
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    private RowProbes probes() {
        return workshop.server().dialect().probes().orElse(null);
    }
}
