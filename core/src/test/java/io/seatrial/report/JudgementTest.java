package io.seatrial.report;

import static io.seatrial.check.Recordings.history;
import static io.seatrial.check.Recordings.migration;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seatrial.check.Allowance;
import io.seatrial.check.Allowances;
import io.seatrial.check.Finding;
import io.seatrial.check.Rule;
import io.seatrial.check.Severity;
import io.seatrial.migration.Direction;
import io.seatrial.migration.History;
import io.seatrial.migration.Remark;
import io.seatrial.sql.Directive;
import io.seatrial.trouble.SettingsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JudgementTest {

    private static final History HISTORY = history(List.of(migration("1"), migration("2")));
    private static final Finding FAILS = finding("rollback-fails", "2", "The rollback fails: no 3 rows");

    @TempDir
    Path folder;

    @Test
    void an_allowance_with_a_reason_covers_its_finding_only() {
        Judgement judgement = judging(remark("2", "rollback-fails", "of old"));

        List<Report.Judged> judged =
                judgement.of(HISTORY, List.of(finding("rollback-fails", "1", "The rollback fails"), FAILS));

        assertThat(judged).extracting(Report.Judged::allowed).containsExactly(null, "of old");
        assertThat(judged).extracting(Report.Judged::counts).containsExactly(true, false);
    }

    @Test
    void an_allowance_without_a_reason_covers_nothing_and_is_a_finding() {
        assertThat(judging(remark("2", "rollback-fails", null)).of(HISTORY, List.of(FAILS)))
                .extracting(judged -> judged.finding().rule().id(), Report.Judged::allowed)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("rollback-fails", null),
                        org.assertj.core.groups.Tuple.tuple("allowance-without-reason", null));
    }

    @Test
    void unknown_and_unused_allowances_and_slips_are_findings() {
        Judgement judgement = judging(
                remark("1", "rollback-fial", "of old"),
                remark("1", "rollback-fails", "of old"),
                new Remark("1", "db", "db/1.sql", new Directive(Directive.Verb.UNKNOWN, "alow x", null, 3, 4)));

        assertThat(judgement.of(HISTORY, List.of()))
                .extracting(judged -> judged.finding().rule().id())
                .containsExactly("allowance-of-unknown-check", "unknown-remark", "unused-allowance");
    }

    @Test
    void what_was_not_examined_cannot_be_unused() {
        Judgement judgement = new Judgement(
                Map.of(),
                Allowances.of(
                        List.of(remark("1", "rollback-fails", "of old")),
                        List.of(new Allowance("rollback-fails", "2*", "x", "", "seatrial.yaml", 3, false))),
                Accepted.NONE,
                Authorship.UNKNOWN,
                version -> version.equals("2"));

        assertThat(judgement.of(HISTORY, List.of()))
                .extracting(judged -> judged.finding().file())
                .containsExactly("seatrial.yaml");
    }

    @Test
    void the_settings_allow_by_pattern_and_change_severity() {
        Judgement judgement = new Judgement(
                Map.of("rollback-fails", Severity.NOTE),
                Allowances.of(
                        List.of(), List.of(new Allowance("rollback-fails", "*", "x", "", "seatrial.yaml", 3, false))),
                Accepted.NONE,
                Authorship.UNKNOWN,
                version -> true);

        assertThat(judgement.of(HISTORY, List.of(FAILS))).singleElement().satisfies(judged -> {
            assertThat(judged.finding().severity()).isEqualTo(Severity.NOTE);
            assertThat(judged.allowed()).isEqualTo("x");
        });
    }

    @Test
    void accepted_findings_do_not_count_even_when_figures_change() throws Exception {
        Path file = folder.resolve("accepted.json");
        Files.writeString(file, Accepted.text(List.of(FAILS)));
        Judgement judgement = new Judgement(
                Map.of(),
                Allowances.of(List.of(), List.of()),
                Accepted.read(file),
                Authorship.UNKNOWN,
                version -> true);

        assertThat(judgement.of(HISTORY, List.of(finding("rollback-fails", "2", "The rollback fails: no 4 rows"))))
                .singleElement()
                .extracting(Report.Judged::accepted)
                .isEqualTo(true);
        assertThat(judgement.of(HISTORY, List.of(finding("rollback-fails", "2", "The rollback fails: no table"))))
                .extracting(judged -> judged.finding().rule().id(), Report.Judged::accepted)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("rollback-fails", false),
                        org.assertj.core.groups.Tuple.tuple("unused-allowance", false));
    }

    @Test
    void the_file_of_accepted_findings_is_sorted_and_the_same_each_time() {
        Finding other = finding("reapply-fails", "1", "second up fails");

        assertThat(Accepted.text(List.of(FAILS, other))).isEqualTo(Accepted.text(List.of(other, FAILS)));
        assertThat(Accepted.text(List.of(FAILS, other)).lines().filter(line -> line.contains("fingerprint")))
                .hasSize(2);
    }

    @Test
    void a_file_that_is_none_is_refused_with_what_to_do() throws Exception {
        Path file = folder.resolve("accepted.json");
        for (String wrong : List.of("[]", "{", "{\"accepted\": [{}]}", "{\"accepted\": [{\"x\": 1}]}")) {
            Files.writeString(file, wrong);
            assertThatThrownBy(() -> Accepted.read(file))
                    .isInstanceOf(SettingsException.class)
                    .hasMessageContaining("seatrial accept");
        }
    }

    @Test
    void the_author_comes_from_the_file_or_its_migration() {
        Judgement judgement = new Judgement(
                Map.of(),
                Allowances.of(List.of(), List.of()),
                Accepted.NONE,
                new Authorship(Map.of("db/2.up.sql", new Authorship.Origin("Ada", "2026-01-02T03:04:05Z"))),
                version -> true);

        assertThat(judgement.of(HISTORY, List.of(FAILS)))
                .singleElement()
                .extracting(Report.Judged::author)
                .isEqualTo("Ada");
    }

    private static Judgement judging(Remark... remarks) {
        return new Judgement(
                Map.of(),
                Allowances.of(List.of(remarks), List.of()),
                Accepted.NONE,
                Authorship.UNKNOWN,
                version -> true);
    }

    private static Remark remark(String version, String check, String reason) {
        return new Remark(
                version, "db", "db/" + version + ".sql", new Directive(Directive.Verb.ALLOW, check, reason, 1, 2));
    }

    private static Finding finding(String rule, String migration, String message) {
        return new Finding(
                new Rule(rule, Severity.ERROR),
                Severity.ERROR,
                migration,
                Direction.DOWN,
                "postgresql 15",
                "round-trip",
                "db/" + migration + ".down.sql",
                1,
                message,
                List.of("seen"),
                null);
    }
}
