package io.seatrial.reports;

import io.seatrial.check.Finding;
import io.seatrial.recording.NotObserved;
import io.seatrial.recording.Rollback;
import io.seatrial.report.Report;
import io.seatrial.report.Report.Examined;
import io.seatrial.report.Report.Judged;
import io.seatrial.report.ReportFormat;
import io.seatrial.report.Summary;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Duration;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** The report for programs: the keys are a contract, to which more may be added. */
final class JsonFormat implements ReportFormat {

    private static final ObjectWriter PRETTY = JsonMapper.builder().build().writerWithDefaultPrettyPrinter();

    @Override
    public String name() {
        return "json";
    }

    @Override
    public void write(Report report, Appendable out) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = PRETTY.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringProperty("seatrial", report.seatrial());
            json.writeStringProperty("conclusion", report.conclusion().label());
            json.writeStringProperty("project", report.project());
            string(json, "failure", report.failure());
            history(json, report);
            databases(json, report);
            examined(json, report);
            findings(json, report);
            if (report.compared() != null) {
                JsonDifferences.write(json, report.compared());
            }
            JsonFleet.write(json, report, new Summary(report));
            JsonData.write(json, report);
            JsonData.filled(json, report);
            JsonWork.write(json, report);
            notObserved(json, report);
            timings(json, report.timings());
            json.writeEndObject();
        }
        out.append(text.getBuffer()).append('\n');
    }

    private static void history(JsonGenerator json, Report report) {
        if (report.history() == null) {
            json.writeNullProperty("history");
            return;
        }
        Summary summary = new Summary(report);
        json.writeObjectPropertyStart("history");
        json.writeStringProperty("layout", report.history().layout());
        json.writeStringProperty("because", report.history().because());
        json.writeNumberProperty("migrations", summary.migrations());
        json.writeNumberProperty("reversible", summary.reversible());
        json.writeNumberProperty("examined", summary.examined());
        json.writeEndObject();
    }

    private static void databases(JsonGenerator json, Report report) {
        json.writeArrayPropertyStart("databases");
        for (Report.Database database : report.databases()) {
            json.writeStartObject();
            json.writeStringProperty("name", database.name());
            json.writeStringProperty("version", database.version());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void examined(JsonGenerator json, Report report) {
        json.writeArrayPropertyStart("examined");
        for (Examined one : report.examined()) {
            json.writeStartObject();
            json.writeStringProperty("migration", one.migration());
            json.writeStringProperty("name", one.name());
            json.writeStringProperty("file", one.file());
            json.writeStringProperty("database", one.database());
            strings(json, "trials", one.trials());
            json.writeNumberProperty("seconds", Math.round(one.seconds() * 10_000) / 10_000.0);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void findings(JsonGenerator json, Report report) {
        json.writeArrayPropertyStart("findings");
        for (Judged judged : report.findings()) {
            json.writeStartObject();
            finding(json, judged.finding());
            string(json, "allowed", judged.allowed());
            json.writeBooleanProperty("accepted", judged.accepted());
            string(json, "author", judged.author());
            string(json, "date", judged.date());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void finding(JsonGenerator json, Finding finding) {
        json.writeStringProperty("rule", finding.rule().id());
        json.writeStringProperty("severity", finding.severity().label());
        string(json, "migration", finding.migration());
        string(
                json,
                "direction",
                finding.direction() == null ? null : finding.direction().toString());
        string(json, "database", finding.database());
        string(json, "trial", finding.trial());
        string(json, "file", finding.file());
        if (finding.line() > 0) {
            json.writeNumberProperty("line", finding.line());
        } else {
            json.writeNullProperty("line");
        }
        json.writeStringProperty("message", finding.message());
        strings(json, "evidence", finding.evidence());
        string(json, "remedy", finding.remedy());
        string(json, "repeat", finding.repeat());
        rollback(json, finding.rollback());
    }

    private static void rollback(JsonGenerator json, Rollback rollback) {
        if (rollback == null) {
            json.writeNullProperty("rollback");
            return;
        }
        json.writeObjectPropertyStart("rollback");
        string(json, "file", rollback.file());
        json.writeStringProperty("manner", rollback.manner().label());
        json.writeStringProperty("where", rollback.where());
        json.writeStringProperty("sql", String.join("\n", rollback.lines()) + "\n");
        json.writeEndObject();
    }

    private static void notObserved(JsonGenerator json, Report report) {
        json.writeArrayPropertyStart("notObserved");
        for (NotObserved one : report.notObserved()) {
            json.writeStartObject();
            json.writeStringProperty("what", one.what());
            json.writeStringProperty("why", one.why());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void timings(JsonGenerator json, Report.Timings timings) {
        json.writeObjectPropertyStart("timings");
        json.writeNumberProperty("total", seconds(timings.total()));
        json.writeNumberProperty("migrations", seconds(timings.migrations()));
        json.writeNumberProperty("snapshots", seconds(timings.snapshots()));
        json.writeNumberProperty("server", seconds(timings.server()));
        json.writeEndObject();
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    private static void strings(JsonGenerator json, String name, Iterable<String> values) {
        json.writeArrayPropertyStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private static void string(JsonGenerator json, String name, String value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value);
        }
    }
}
