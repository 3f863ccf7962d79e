package io.seatrial.reports;

import io.seatrial.check.across.Divergence;
import io.seatrial.migration.Migration;
import io.seatrial.report.Report;
import io.seatrial.report.Summary;
import io.seatrial.schema.neutral.Disagreement;
import tools.jackson.core.JsonGenerator;

/** Several databases side by side, as a program reads it; nothing where there is one. */
final class JsonFleet {

    private JsonFleet() {}

    /** Writes the properties {@code columns}, {@code matrix} and {@code disagreements}. */
    static void write(JsonGenerator json, Report report, Summary summary) {
        if (report.columns().size() < 2) {
            return;
        }
        json.writeArrayPropertyStart("columns");
        report.columns().forEach(column -> column(json, column));
        json.writeEndArray();
        json.writeArrayPropertyStart("matrix");
        for (Migration migration : report.history().migrations()) {
            json.writeStartObject();
            json.writeStringProperty("migration", migration.version());
            json.writeObjectPropertyStart("databases");
            for (Report.Column column : report.columns()) {
                json.writeStringProperty(
                        column.database(),
                        summary.state(migration.version(), column).label());
            }
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("disagreements");
        summary.divergences().forEach(one -> disagreement(json, one));
        json.writeEndArray();
    }

    private static void column(JsonGenerator json, Report.Column column) {
        json.writeStartObject();
        json.writeStringProperty("database", column.database());
        json.writeStringProperty("root", column.history().root());
        json.writeNumberProperty("migrations", column.history().migrations().size());
        json.writeNumberProperty(
                "reversible",
                column.history().migrations().stream()
                        .filter(one -> one.down() != null)
                        .count());
        json.writeEndObject();
    }

    private static void disagreement(JsonGenerator json, Divergence one) {
        Disagreement about = one.disagreement();
        json.writeStartObject();
        json.writeStringProperty("table", about.table());
        json.writeStringProperty("object", about.object());
        json.writeStringProperty("about", about.about());
        json.writeStringProperty("since", one.step().migration().version());
        json.writeObjectPropertyStart("databases");
        about.values().forEach((database, value) -> json.writeStringProperty(database, String.valueOf(value)));
        json.writeEndObject();
        json.writeEndObject();
    }
}
