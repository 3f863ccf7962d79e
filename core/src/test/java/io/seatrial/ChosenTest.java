package io.seatrial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seatrial.database.DatabaseServers;
import io.seatrial.migration.History;
import io.seatrial.migration.Migration;
import io.seatrial.migration.Script;
import io.seatrial.migration.TransactionUnit;
import io.seatrial.trouble.SettingsException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChosenTest {

    private static final DatabaseServers NONE = name -> {
        throw new IllegalStateException("nobody asked for " + name);
    };

    @TempDir
    Path temporary;

    private static History history(String... versions) {
        List<Migration> migrations = new ArrayList<>();
        for (String version : versions) {
            migrations.add(new Migration(
                    version, "", script(version + ".up.sql"), script(version + ".down.sql"), null, false, List.of()));
        }
        return new History("golang-migrate", "postgresql", "db", false, List.of(), "a test", migrations, List.of());
    }

    private static Script script(String name) {
        return new Script("db/" + name, 1, TransactionUnit.FILE, () -> new StringReader("SELECT 1"));
    }

    private Chosen choose(Selection selection, History history) {
        return Chosen.from(
                Settings.defaults(temporary).with().selection(selection).build(), history, NONE);
    }

    @Test
    void choosesEverythingUnlessTold() {
        assertThat(choose(new Selection.All(), history("1", "2")).versions()).containsExactly("1", "2");
    }

    @Test
    void choosesTheNewest() {
        assertThat(choose(new Selection.Last(2), history("1", "2", "3")).versions())
                .containsExactly("2", "3");
        assertThat(choose(new Selection.Last(9), history("1", "2")).versions()).containsExactly("1", "2");
    }

    @Test
    void choosesByVersionOrItsUnmistakableBeginning() {
        History history = history("2024-01-01-a", "2024-02-01-b", "2");
        assertThat(choose(new Selection.Only(List.of("2024-02", "2")), history).versions())
                .containsExactly("2024-02-01-b", "2");
        assertThatThrownBy(() -> choose(new Selection.Only(List.of("2024")), history))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("several");
        assertThatThrownBy(() -> choose(new Selection.Only(List.of("2024-02-01-c")), history))
                .hasMessageContaining("did you mean \"2024-02-01-b\"?");
    }

    @Test
    void beginsWhereItIsTold() {
        Settings settings = Settings.defaults(temporary)
                .with()
                .examineFrom("2")
                .selection(new Selection.Last(5))
                .build();
        assertThat(Chosen.from(settings, history("1", "2", "3"), NONE).versions())
                .containsExactly("2", "3");
    }

    @Test
    void choosesWhatChangedSinceTheBranchLeft() throws Exception {
        write("1", "2", "4");
        git("init", "-q", "-b", "main");
        commit("first");
        git("checkout", "-q", "-b", "work");
        write("3");
        commit("third");
        Files.writeString(temporary.resolve("db/2.down.sql"), "SELECT 2");
        write("5");
        Chosen chosen = choose(new Selection.Since("main"), history("1", "2", "3", "4", "5"));
        assertThat(chosen.versions()).containsExactly("2", "3", "5");
        assertThat(chosen.alreadyThere()).containsExactly("1", "2", "4");
        assertThat(GitProject.of(temporary).brought("db"))
                .containsKey("db/3.up.sql")
                .doesNotContainKey("db/5.up.sql");
        assertThat(GitProject.of(temporary).brought("db").get("db/1.up.sql").author())
                .isEqualTo("Ada");
    }

    @Test
    void choosesNothingWhereNothingChanged() throws Exception {
        write("1");
        git("init", "-q", "-b", "main");
        commit("first");
        assertThat(choose(new Selection.Since("HEAD"), history("1")).versions()).isEmpty();
    }

    @Test
    void tellsHowToFetchWhatAShallowCloneLacks() throws Exception {
        Path origin = Files.createDirectories(temporary.resolve("origin"));
        Path clone = temporary.resolve("clone");
        git(origin, "init", "-q", "-b", "main");
        for (String name : List.of("a", "b")) {
            Files.writeString(origin.resolve(name), name);
            commit(origin, name);
        }
        git(origin, "branch", "old", "HEAD~1");
        git("clone", "-q", "--depth", "1", "--branch", "main", origin.toUri().toString(), clone.toString());
        assertThatThrownBy(() -> GitProject.of(clone).changedSince("origin/old"))
                .isInstanceOf(SettingsException.class)
                .hasMessageContainingAll(
                        "shallow", "git fetch --unshallow origin +refs/heads/old:refs/remotes/origin/old");
        assertThatThrownBy(() -> GitProject.of(origin).changedSince("none")).hasMessageContaining("knows no \"none\"");
        assertThatThrownBy(() -> GitProject.of(origin).changedSince("--all")).hasMessageContaining("knows no");
    }

    @Test
    void saysThatAFolderIsNoClone() {
        assertThatThrownBy(() -> choose(new Selection.Since("main"), history("1")))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("not in a git work tree");
        assertThat(GitProject.of(temporary).brought("")).isEmpty();
    }

    private void write(String... versions) throws IOException {
        Files.createDirectories(temporary.resolve("db"));
        for (String version : versions) {
            Files.writeString(temporary.resolve("db/" + version + ".up.sql"), "SELECT 1");
            Files.writeString(temporary.resolve("db/" + version + ".down.sql"), "SELECT 1");
        }
    }

    private void commit(String message) throws Exception {
        commit(temporary, message);
    }

    private static void commit(Path folder, String message) throws Exception {
        git(folder, "add", "-A");
        git(folder, "-c", "user.name=Ada", "-c", "user.email=ada@example.org", "commit", "-q", "-m", message);
    }

    private void git(String... words) throws Exception {
        git(temporary, words);
    }

    private static void git(Path folder, String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(said).isZero();
    }
}
