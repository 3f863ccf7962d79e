package io.seatrial.run;

import io.seatrial.data.ledger.Aftermath;
import io.seatrial.data.ledger.Ledger;
import io.seatrial.data.probe.Ordeal;
import io.seatrial.data.probe.Touched;
import io.seatrial.database.RowProbes;
import io.seatrial.recording.Observation;
import io.seatrial.recording.Step;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.Snapshot;
import io.seatrial.trial.Ordeals;
import java.sql.Connection;
import java.sql.SQLException;
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

    Ordeals tryConstraints(Step up) throws SQLException {
        RowProbes probes = probes();
        List<ObjectId> touched = probes == null ? List.of() : Touched.by(up);
        if (touched.isEmpty()) {
            return Ordeals.NONE;
        }
        // Not in the ledger's session: triggers fire, and rely on the search path that the application has.
        Connection connection = cargo.visitor(workshop.terms().session());
        Ordeal ordeal = Ordeal.of(connection, probes, snapshot.schema(), touched);
        cargo.written();
        return new Ordeals(ordeal.letIn(), ordeal.untried());
    }

    private RowProbes probes() {
        return workshop.server().dialect().probes().orElse(null);
    }
}
