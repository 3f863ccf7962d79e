package io.seatrial.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The example from the outside, on a real server: every command that a new user would try. */
class ShopTest {

    private static final Path EXAMPLE = Path.of("../examples/shop");

    @TempDir
    Path folder;

    private Path shop;

    @BeforeEach
    void copyTheShop() throws IOException {
        shop = folder.resolve("shop");
        try (Stream<Path> files = Files.walk(EXAMPLE)) {
            for (Path file : files.toList()) {
                Files.copy(file, shop.resolve(EXAMPLE.relativize(file).toString()));
            }
        }
    }

    private JsonNode report(Path file) {
        return JsonMapper.shared().readTree(file.toFile());
    }

    @Test
    void findsTheThreeFlawsAndNoOther() {
        Path json = folder.resolve("report.json");
        Said said =
                Said.by("run", shop, "--report", "json=" + json, "--report", "html=" + folder.resolve("report.html"));
        assertThat(said.exit()).as(said.err()).isEqualTo(1);
        assertThat(said.out()).contains("12 migrations examined");
        JsonNode report = report(json);
        assertThat(report.path("conclusion").asString()).isEqualTo("findings");
        assertThat(report.path("history").path("layout").asString()).isEqualTo("dbmate");
        Set<String> flaws = new TreeSet<>();
        for (JsonNode finding : report.path("findings")) {
            if (finding.path("severity").asString().equals("error")) {
                flaws.add(finding.path("migration").asString() + " "
                        + finding.path("rule").asString());
            }
        }
        assertThat(flaws)
                .contains(
                        "20260119083000 rollback-changes-schema",
                        "20260126093000 rollback-fails",
                        "20260209101500 rollback-changes-schema")
                .allMatch(flaw -> flaw.matches("(20260119083000|20260126093000|20260209101500) .*"));
        assertThat(folder.resolve("report.html")).content().contains("find_products_by_name");
    }

    @Test
    void examinesOnlyWhatWasAskedFor() {
        Path json = folder.resolve("report.json");
        assertThat(Said.by("run", shop, "--only", "20260105090000", "-q", "--report", "json=" + json)
                        .exit())
                .isZero();
        assertThat(report(json).path("history").path("examined").asInt()).isEqualTo(1);
        assertThat(Said.by("run", shop, "--last", 2).exit()).isZero();
        assertThat(Said.by("run", shop, "--fail-on", "never").exit()).isZero();
    }

    @Test
    void changedSinceNothingIsNothingNew() throws Exception {
        git("init", "-q", "-b", "main");
        git("add", "-A");
        git("-c", "user.name=Ada", "-c", "user.email=ada@example.org", "commit", "-q", "-m", "all");
        Path json = folder.resolve("report.json");
        Said said = Said.by("run", shop, "--since", "main", "--report", "json=" + json);
        assertThat(said.exit()).as(said.err()).isZero();
        assertThat(report(json).path("conclusion").asString()).isEqualTo("nothing-new");
    }

    @Test
    void acceptsWhatIsThereAndFailsOnWhatIsNew() throws IOException {
        Said accepted = Said.by("accept", shop);
        assertThat(accepted.exit()).as(accepted.err()).isZero();
        assertThat(shop.resolve("seatrial-accepted.json")).exists();
        assertThat(Said.by("run", shop).exit()).isZero();
        Files.writeString(
                shop.resolve("db/migrations/20260301000000_new.sql"),
                "-- migrate:up\nCREATE TABLE fresh (id int);\n-- migrate:down\nDROP TABLE freshh;\n");
        assertThat(Said.by("run", shop).exit()).isEqualTo(1);
    }

    @Test
    void snapshotsComeBackEqualFromEveryForm() throws Exception {
        Said text = Said.by("snapshot", shop);
        assertThat(text.exit()).as(text.err()).isZero();
        Path stored = Files.writeString(folder.resolve("shop.txt"), text.out());
        Path json = Files.writeString(
                folder.resolve("shop.json"),
                Said.by("snapshot", "--format", "json", stored).out());
        assertThat(Said.by("diff", stored, json).exit()).isZero();
        assertThat(Said.by("drift", shop, "--against", stored).exit()).isZero();
        Path script = Files.writeString(folder.resolve("one.sql"), "CREATE TABLE lonely (id int);\n");
        Said different = Said.by("diff", script, stored);
        assertThat(different.exit()).isEqualTo(1);
        assertThat(different.out()).contains("only in A", "lonely", "only in B", "order_items");
    }

    @Test
    void aCommandThatFailsIsToldWithoutThePassword() {
        Said said = Said.by("drift", shop, "--against", "run:echo $DATABASE_URL; exit 4");
        assertThat(said.exit()).isEqualTo(3);
        assertThat(said.err()).contains("exit code 4", "***").doesNotContain("@127.0.0.1");
    }

    @Test
    void aServerThatIsDownIsNoDefectOfOurs() {
        Said said = Said.by("run", shop, "--database", "jdbc:postgresql://127.0.0.1:1/none?user=u&password=geheim");
        assertThat(said.exit()).isEqualTo(3);
        assertThat(said.out() + said.err())
                .contains("127.0.0.1:1")
                .doesNotContain("defect", "geheim")
                .doesNotContain("\tat ");
        assertThat(Said.by("run", shop, "--database", "oracle").exit()).isEqualTo(3);
    }

    private void git(String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command)
                .directory(shop.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(said).isZero();
    }
}
