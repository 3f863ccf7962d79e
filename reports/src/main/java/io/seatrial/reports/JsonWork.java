package io.seatrial.reports;

import io.seatrial.recording.Observation.TableWorkedOn;
import io.seatrial.recording.Recording;
import io.seatrial.recording.StatementRun;
import io.seatrial.recording.Step;
import io.seatrial.report.Report;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/** Whom statements keep from tables that hold rows, and which tables they write again. */
final class JsonWork {

    private JsonWork() {}

    /** Writes nothing where nothing of that was seen. */
    static void write(JsonGenerator json, Report report) {
        List<Seen> all = report.recordings().stream().flatMap(JsonWork::in).toList();
        if (all.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart("work");
        all.forEach(seen -> one(json, seen));
        json.writeEndArray();
    }

    private record Seen(Recording recording, Step step, StatementRun run, TableWorkedOn work) {}

    private static Stream<Seen> in(Recording recording) {
        return recording.steps().stream()
                .flatMap(step -> step.runs().stream()
                        .flatMap(run -> run.observations().stream()
                                .filter(TableWorkedOn.class::isInstance)
                                .map(work -> new Seen(recording, step, run, (TableWorkedOn) work))));
    }

    private static void one(JsonGenerator json, Seen seen) {
        TableWorkedOn work = seen.work();
        json.writeStartObject();
        json.writeStringProperty("migration", seen.step().migration().version());
        json.writeStringProperty("database", seen.recording().database());
        json.writeStringProperty("trial", seen.recording().trial());
        json.writeStringProperty("file", seen.run().file());
        json.writeNumberProperty("line", seen.run().line());
        json.writeStringProperty("table", String.join(".", work.table().path()));
        json.writeNumberProperty("rows", work.rows());
        json.writeStringProperty(
                "blocks", work.blocking().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        json.writeBooleanProperty("rewritten", work.rewritten());
        json.writeStringProperty("headline", work.headline());
        json.writeEndObject();
    }
}
