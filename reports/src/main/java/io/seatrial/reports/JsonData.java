package io.seatrial.reports;

import io.seatrial.recording.Observation.Example;
import io.seatrial.recording.TableRows;
import io.seatrial.report.DataLeg;
import io.seatrial.report.Fate;
import io.seatrial.report.Report;
import io.seatrial.report.Stocked;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** What became of rows and values, as a program reads it. */
final class JsonData {

    private JsonData() {}

    /** Writes the property {@code data}: legs on which everything was kept have no fates. */
    static void write(JsonGenerator json, Report report) {
        json.writeArrayPropertyStart("data");
        for (List<DataLeg> legs : DataLeg.of(report).values()) {
            legs.forEach(leg -> leg(json, leg));
        }
        json.writeEndArray();
    }

    /** Writes the property {@code filled}: how full the tables were; nothing where none were to be filled. */
    static void filled(JsonGenerator json, Report report) {
        List<Stocked> all = Stocked.of(report);
        if (all.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart("filled");
        for (Stocked one : all) {
            json.writeStartObject();
            json.writeStringProperty("trial", one.trial());
            json.writeStringProperty("database", one.database());
            json.writeNumberProperty("rows", one.wanted());
            json.writeNumberProperty("tables", one.tables().size());
            json.writeNumberProperty(
                    "filled", one.tables().size() - one.lacking().size());
            json.writeArrayPropertyStart("notFilled");
            for (TableRows table : one.lacking()) {
                json.writeStartObject();
                json.writeStringProperty("table", String.join(".", table.table().path()));
                json.writeNumberProperty("rows", table.rows());
                string(json, "because", table.because());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void leg(JsonGenerator json, DataLeg leg) {
        json.writeStartObject();
        json.writeStringProperty("migration", leg.migration());
        json.writeStringProperty("database", leg.database());
        json.writeStringProperty("trial", leg.trial());
        json.writeStringProperty("leg", leg.label());
        if (leg.rows() < 0) {
            json.writeNullProperty("rows");
        } else {
            json.writeNumberProperty("rows", leg.rows());
        }
        string(json, "failure", leg.failure());
        json.writeArrayPropertyStart("fates");
        leg.fates().forEach(fate -> fate(json, fate));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void fate(JsonGenerator json, Fate fate) {
        json.writeStartObject();
        json.writeStringProperty("kind", fate.kind());
        json.writeStringProperty("how", fate.how());
        json.writeStringProperty("object", fate.object());
        string(json, "now", fate.now().isEmpty() ? null : fate.now());
        json.writeNumberProperty("count", fate.count());
        json.writeNumberProperty("of", fate.of());
        json.writeStringProperty("headline", fate.headline());
        json.writeArrayPropertyStart("examples");
        for (Example example : fate.examples()) {
            json.writeStartObject();
            json.writeStringProperty("row", example.key());
            string(json, "before", example.before());
            string(json, "after", example.after());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void string(JsonGenerator json, String name, String value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value);
        }
    }
}
