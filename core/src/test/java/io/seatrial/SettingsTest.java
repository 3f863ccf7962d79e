package io.seatrial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seatrial.check.Severity;
import io.seatrial.data.fill.FillPlan;
import io.seatrial.data.fill.Pin;
import io.seatrial.trouble.SettingsException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

    @TempDir
    Path project;

    private Settings read(String yaml) throws IOException {
        Files.writeString(project.resolve(Settings.FILE), yaml);
        return Settings.read(project);
    }

    private void refused(String yaml, String... parts) {
        assertThatThrownBy(() -> read(yaml))
                .isInstanceOf(SettingsException.class)
                .hasMessageContainingAll(parts);
    }

    @Test
    void aProjectThatSaysNothingGetsTheDefaults() {
        Settings settings = Settings.read(project);
        assertThat(settings).isEqualTo(Settings.defaults(project));
        assertThat(settings.databases()).isEmpty();
        assertThat(settings.failOn()).isEqualTo(Severity.ERROR);
        assertThat(settings.limits().statement()).isEqualTo(Duration.ofMinutes(5));
        assertThat(settings.accepted()).isEqualTo(project.resolve("seatrial-accepted.json"));
    }

    @Test
    void anEmptyFileAndKeysWithoutValuesSayNothing() throws IOException {
        assertThat(read("")).isEqualTo(Settings.defaults(project));
        assertThat(read("# only a comment\n")).isEqualTo(Settings.defaults(project));
        assertThat(read("databases:\nhistory:\nallow:\n")).isEqualTo(Settings.defaults(project));
    }

    @Test
    void readsEveryForm() throws IOException {
        Settings settings = read("""
                databases: postgresql:16
                history:
                  path: db/migrations
                  examine-from: 0010
                  placeholders: {schema: app}
                roles: [app, reader]
                fail-on: never
                ignore:
                  - kind: comment
                    name: app.*
                timeouts:
                  statement: 90s
                reports:
                  json: out/report.json
                """);
        assertThat(settings.databases()).containsExactly("postgresql:16");
        assertThat(settings.history().path()).isEqualTo(project.resolve("db/migrations"));
        assertThat(settings.history().examineFrom()).isEqualTo("0010");
        assertThat(settings.history().placeholders()).containsEntry("schema", "app");
        assertThat(settings.roles()).containsExactly("app", "reader");
        assertThat(settings.failOn()).isNull();
        assertThat(settings.ignore()).containsExactly(new Settings.Ignore("comment", "app.*", null));
        assertThat(settings.limits().statement()).isEqualTo(Duration.ofSeconds(90));
        assertThat(settings.limits().proofs()).isTrue();
        assertThat(settings.reports())
                .containsExactly(new Settings.ReportRequest("json", project.resolve("out/report.json")));
    }

    @Test
    void namesFileLineAndTheNearestKey() {
        refused("databases: postgresql\n\nhistroy:\n  path: x\n", "seatrial.yaml:3:", "\"histroy\"", "\"history\"?");
        refused(
                "history:\n  path: x\n  start-form: y\n",
                "seatrial.yaml:3:",
                "\"start-from\"?",
                "known in \"history\"");
        refused("tool: x\n", "seatrial.yaml:1:", "no \"tool\" yet");
    }

    @Test
    void readsWhatMadeUpRowsHold() throws IOException {
        Files.writeString(project.resolve("names.txt"), "Ada\n\nGrace\n");
        Files.createDirectory(project.resolve("dumps"));
        Files.writeString(project.resolve("dumps/shop.sql"), "SELECT 1;\n");
        DataSettings data = read("""
                        data:
                          seed: 7
                          id-range: 1000-1999
                          from: dumps/shop.sql
                          mask: [users.mail, "secret_*"]
                          generators:
                            order-number: {pattern: 'ORD-\\d{4}'}
                          pins:
                            app.users.state: [active, null]
                            users.code: {generator: order-number}
                            users.mail: {generator: email}
                            users.born: {sql: current_date - n}
                            users.name: {file: names.txt}
                            users.gone_at: null
                        """).data();
        assertThat(data.from())
                .isEqualTo(
                        ByDatabase.everywhere(project.resolve("dumps/shop.sql").toString()));
        assertThat(data.masks()).containsExactly("users.mail", "secret_*");
        assertThat(read("data:\n  from: jdbc:postgresql://a/b\n").data().from().on(Dialects.named("sqlite")))
                .isEqualTo("jdbc:postgresql://a/b");
        FillPlan plan = data.plan(50);
        assertThat(plan.seed()).isEqualTo(7);
        assertThat(plan.ids()).isEqualTo(new FillPlan.IdRange(1000, 1999L));
        assertThat(plan.pins())
                .containsEntry("app.users.state", new Pin.Values(Arrays.asList("active", null), "seatrial.yaml:9"))
                .containsEntry("users.code", new Pin.Pattern("ORD-\\d{4}", "seatrial.yaml:7"))
                .containsEntry("users.mail", new Pin.Kind("email", "seatrial.yaml:11"))
                .containsEntry("users.born", new Pin.Sql("current_date - n", "seatrial.yaml:12"))
                .containsEntry("users.name", new Pin.Values(List.of("Ada", "Grace"), "seatrial.yaml:13"))
                .containsEntry("users.gone_at", new Pin.Values(Arrays.asList((String) null), "seatrial.yaml:14"));
    }

    @Test
    void readsWhatHoldsForOneDatabaseOnly() throws IOException {
        for (String file : List.of("base.sql", "base-mysql.sql", "rows.sql")) {
            Files.writeString(project.resolve(file), "SELECT 1;\n");
        }
        Settings settings = read("""
                history:
                  start-from: {postgresql: base.sql, mysql: base-mysql.sql}
                data:
                  from: {sqlite: rows.sql}
                """);
        ByDatabase<Path> base = settings.history().startFrom();
        assertThat(base.on(Dialects.named("postgresql"))).isEqualTo(project.resolve("base.sql"));
        assertThat(base.on(Dialects.named("mariadb"))).isEqualTo(project.resolve("base-mysql.sql"));
        assertThat(base.on(Dialects.named("sqlite"))).isNull();
        assertThat(settings.data().from().on(Dialects.named("mysql"))).isNull();
        refused("data:\n  from:\n    postgres: x.sql\n", "seatrial.yaml:3:", "\"postgresql\"?");
        refused("data:\n  from:\n    mysql: none.sql\n", "seatrial.yaml:3:", "there is no file", "none.sql");
        refused("history:\n  start-from: none.sql\n", "seatrial.yaml:2:", "there is no file");
        refused("tests: x\n", "seatrial.yaml:1:", "a test takes");
        refused("seeds:\n  test: {comand: x}\n", "seatrial.yaml:2:", "\"command\"?");
        refused("seeds:\n  test: {}\n", "seatrial.yaml:2:", "takes files");
        refused("seeds:\n  test: []\n", "seatrial.yaml:2:", "takes files");
        refused("seeds:\n  test:\n    command: x\n    mysql: y\n", "seatrial.yaml:4:", "\"mysql\"");
    }

    @Test
    void refusesWhatMadeUpRowsCannotHold() throws IOException {
        refused("data:\n  pins:\n    users: x\n", "seatrial.yaml:3:", "table.column");
        refused("data:\n  pins:\n    a.b: {sqll: x}\n", "seatrial.yaml:3:", "\"sql\"?");
        refused("data:\n  pins:\n    a.b: {pattern: '['}\n", "seatrial.yaml:3:", "no regular expression");
        refused("data:\n  pins:\n    a.b: {file: none.txt}\n", "seatrial.yaml:3:", "cannot be read");
        refused("data:\n  pins:\n    a.b: []\n", "seatrial.yaml:3:", "without values");
        refused("data:\n  id-range: 9-1\n", "seatrial.yaml:2:", "ends before");
        refused("data:\n  pin: x\n", "seatrial.yaml:2:", "\"pins\"?");
        DataSettings misspelt =
                read("data:\n  pins:\n    a.b: {generator: emails}\n").data();
        assertThatThrownBy(() -> misspelt.plan(1)).hasMessageContainingAll("seatrial.yaml:3", "\"email\"?");
    }

    @Test
    void refusesWhatAKeyDoesNotTake() {
        refused("max-databases: many\n", "seatrial.yaml:1:", "whole number from 2 on", "\"many\"");
        refused("max-databases: 1\n", "seatrial.yaml:1:");
        refused("timeouts:\n  statement: 5 days\n", "seatrial.yaml:2:", "5m");
        refused("fail-on: all\n", "seatrial.yaml:1:", "severity", "never");
        refused("layout: dbmate\n", "unknown key");
        refused("history: here\n", "seatrial.yaml:1:", "layout");
        refused("ignore:\n  - {}\n", "seatrial.yaml:2:", "everything");
        refused("allow:\n  - check: x\n", "seatrial.yaml:2:", "lacks \"because\"");
        refused("roles:\n  a: b\n", "a text");
    }

    @Test
    void refusesWhatIsNotSettingsAtAll() throws IOException {
        refused("databases: [\n", "seatrial.yaml:", "not YAML");
        refused("just words\n", "seatrial.yaml:1:");
        refused("roles: [a]\nroles: [b]\n", "seatrial.yaml:2:", "second time");
        refused("roles: [a]\n---\nroles: [b]\n", "second document");
        Files.write(project.resolve(Settings.FILE), "roles: [\u00e9]".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> Settings.read(project)).hasMessageContaining("UTF-8");
        assertThatThrownBy(() -> Settings.read(project.resolve("none")))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("no folder");
    }

    @Test
    void rollbacksAreProvedUnlessSomebodySaysNo() throws IOException {
        assertThat(read("prove-rollbacks: yes\n").limits().proofs()).isTrue();
        Settings without = read("prove-rollbacks: no\n");
        assertThat(without.limits().proofs()).isFalse();
        assertThat(without.with().build()).isEqualTo(without);
        refused("prove-rollbacks: maybe\n", "seatrial.yaml:1:", "\"maybe\"", "known: yes, no");
    }

    @Test
    void anOptionOverrulesItsKeyAndIsNamedWhenItIsWrong() throws IOException {
        Settings said = read("max-databases: 4\n");
        assertThat(said.with()
                        .say("max-databases", "--max-databases", List.of("6"), project)
                        .build()
                        .limits()
                        .maxDatabases())
                .isEqualTo(6);
        assertThatThrownBy(() -> said.with().say("max-databases", "--max-databases", List.of("x"), project))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("--max-databases:");
        assertThat(said.with().build()).isEqualTo(said);
    }

    @Test
    void theReferencePageIsTheTable() throws IOException {
        Path page = Path.of("../docs/settings.md");
        if ("write".equals(System.getProperty("seatrial.golden"))) {
            Files.writeString(page, SettingsPage.markdown());
        }
        assertThat(Files.readString(page))
                .as("docs/settings.md is made from the table; s/golden writes it anew")
                .isEqualTo(SettingsPage.markdown());
    }
}
