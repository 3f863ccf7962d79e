package io.seatrial.reports;

import io.seatrial.check.Examination;
import io.seatrial.check.Severity;
import io.seatrial.migration.Histories;
import io.seatrial.migration.History;
import io.seatrial.migration.Migration;
import io.seatrial.recording.NotObserved;
import io.seatrial.recording.Observation;
import io.seatrial.recording.Outcome;
import io.seatrial.recording.Recording;
import io.seatrial.recording.Step;
import io.seatrial.report.Conclusion;
import io.seatrial.report.Report;
import io.seatrial.schema.neutral.CommonColumn;
import io.seatrial.schema.neutral.CommonSchema;
import io.seatrial.schema.neutral.CommonTable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Two databases side by side, with names that somebody meant ill. */
final class SampleFleet {

    private SampleFleet() {}

    static Report fleet() {
        Migration users = SampleReports.migration("1", "users", "create table users (id int)", "drop table users");
        Migration evil = SampleReports.migration("2", SampleReports.EVIL, "select 1", "select 1");
        Migration last = SampleReports.migration("3", "last", "select 1", "select 1");
        History first = history("db/postgres", users, evil);
        History second = history("db/sqlite", users, evil, last);
        List<Recording> recordings = List.of(
                recording("postgresql 18", first, "bigint", true), recording("sqlite 3", second, "text", false));
        List<Report.Judged> judged = Examination.together(recordings, version -> true).findings().stream()
                .map(finding -> new Report.Judged(finding, null, false, null, null))
                .toList();
        return new Report(
                "1.0",
                Conclusion.FINDINGS,
                Histories.together(List.of(first, second)),
                List.of(new Report.Database("postgresql", "18.6"), new Report.Database("sqlite", "3.54.1")),
                List.of(new Report.Column("postgresql 18", first), new Report.Column("sqlite 3", second)),
                List.of("mysql"),
                Stream.of("postgresql 18", "sqlite 3")
                        .flatMap(database -> Stream.of(users, evil)
                                .map(one -> new Report.Examined(
                                        one.version(),
                                        one.name(),
                                        one.file(),
                                        database,
                                        List.of("across-databases"),
                                        0.01)))
                        .toList(),
                judged,
                List.of(new NotObserved("the history on mariadb", SampleReports.EVIL)),
                recordings,
                new Report.Timings(
                        Duration.ofMillis(900), Duration.ofMillis(200), Duration.ofMillis(100), Duration.ofMillis(400)),
                null,
                "examples/fleet",
                Severity.ERROR,
                null);
    }

    private static History history(String root, Migration... migrations) {
        return new History(
                "plain", "postgresql", root, false, List.of(), "a test says so", List.of(migrations), List.of());
    }

    private static Recording recording(String database, History history, String type, boolean key) {
        List<Step> steps = new ArrayList<>();
        for (Migration migration : history.migrations()) {
            CommonSchema schema = schema(type, key, migration.version().equals("1") ? "id" : SampleReports.EVIL);
            steps.add(SampleReports.step(migration, Step.Role.BESIDE, new Outcome.Succeeded())
                    .withObservations(List.of(new Observation.InCommon(schema, "looked at"))));
        }
        return new Recording("across-databases", database, history, steps, List.of());
    }

    private static CommonSchema schema(String type, boolean key, String column) {
        CommonColumn id = new CommonColumn("id", "bigint", List.of("whole"), true, null);
        CommonColumn other = new CommonColumn(column, type, List.of(type), null, null);
        CommonTable users = new CommonTable(
                "users",
                new TreeMap<>(column.equals("id") ? Map.of("id", id) : Map.of("id", id, "evil", other)),
                key ? Map.of(new TreeSet<>(Set.of("id")), "primary key") : Map.of(),
                Set.of(),
                new TreeMap<>());
        return new CommonSchema(new TreeMap<>(Map.of("users", users)), Set.of());
    }
}
