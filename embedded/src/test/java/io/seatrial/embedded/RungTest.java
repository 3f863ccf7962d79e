package io.seatrial.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.seatrial.trouble.EnvironmentException;
import io.seatrial.trouble.SettingsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each way to leave root, forced; and an ordinary user. What needs root to be tried is skipped for others. */
class RungTest {

    /** Where every user may read, as a home folder is not. */
    private static Path open;

    @BeforeAll
    static void openFolder() throws IOException {
        assumeTrue(Account.own() == 0, "only root can become somebody else");
        open = Memory.folder();
        Memory.cacheIn(open.resolve("cache"));
    }

    @AfterAll
    static void removeIt() throws IOException {
        if (open != null) {
            Trees.remove(open);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {Rung.NAMESPACE, Rung.SETPRIV, Rung.RUNUSER, Rung.SU})
    void leavesRoot(String rung) throws Exception {
        Path folder;
        try (OwnerProcess owner = owner("wait", rung)) {
            folder = owner.folder();
            Path pid = folder.resolve("work/pid");
            Path process = Path.of("/proc", Files.readString(pid).strip());
            if (rung.equals(Rung.NAMESPACE)) {
                assertThat(Files.readSymbolicLink(process.resolve("ns/user")))
                        .isNotEqualTo(Files.readSymbolicLink(Path.of("/proc/self/ns/user")));
            } else {
                int nobody = Account.named("nobody").orElseThrow().uid();
                assertThat(Files.getAttribute(process, "unix:uid")).isEqualTo(nobody);
                assertThat(Files.getAttribute(folder.resolve("work/data/PG_VERSION"), "unix:uid"))
                        .isEqualTo(nobody);
            }
            owner.signal("KILL");
            owner.awaitEnd();
        }
        assertThat(Remains.await(() -> Remains.processes(folder).isEmpty())).isTrue();
        Leftovers.clean();
        assertThat(folder).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {Rung.NAMESPACE, Rung.SETPRIV, Rung.RUNUSER, Rung.SU})
    void leavesNothingAtANormalEnd(String rung) throws Exception {
        try (OwnerProcess owner = owner("return", rung)) {
            assertThat(Remains.nothingOf(owner.folder())).isTrue();
        }
    }

    @Test
    void theServerSaysWhyItDoesNotRunAsRoot() {
        assertThatThrownBy(() -> owner("wait", Rung.DIRECT)).hasMessageContaining("\"root\" execution");
    }

    @Test
    void anOrdinaryUserNeedsNoOtherWay() throws Exception {
        Account nobody = Account.named("nobody").orElseThrow();
        Path own = Files.createDirectory(open.resolve("home"));
        Memory.cacheIn(own.resolve(".cache/seatrial"));
        Trees.give(own, nobody.uid(), nobody.gid());
        Path classes = Files.createDirectory(open.resolve("classes"));
        List<String> prefix = new Rung(Rung.SETPRIV, nobody).wrap(List.of());

        try (OwnerProcess owner =
                OwnerProcess.start(prefix, List.of("-Duser.home=" + own), OwnerProcess.classPathFor(classes), "wait")) {
            assertThat(Files.getAttribute(owner.folder().resolve("work/data/PG_VERSION"), "unix:uid"))
                    .isEqualTo(nobody.uid());
            owner.signal("KILL");
            assertThat(Remains.nothingOf(owner.folder())).isTrue();
        }
    }

    @Test
    void anUnknownWayIsRefused() {
        assertThatThrownBy(() -> Ladder.choose("sudo"))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("namespace, setpriv, runuser, su");
    }

    @Test
    void aWayThatDoesNotWorkSaysWhy() {
        Rung noSuchUser = new Rung(Rung.SU, new Account("no-such-user", 64_000, 64_000));

        assertThat(noSuchUser.trouble()).contains("no-such-user");
    }

    @Test
    void whenNoWayWorksAllAreNamed() {
        Rung noSuchUser = new Rung(Rung.RUNUSER, new Account("no-such-user", 64_000, 64_000));

        assertThatThrownBy(() -> Ladder.firstThatWorks(List.of(noSuchUser)))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining("runuser to no-such-user: ")
                .hasMessageContaining("ordinary user");
    }

    private static OwnerProcess owner(String ending, String rung) throws IOException {
        String cache = "-Dseatrial.cache=" + open.resolve("cache");
        return OwnerProcess.start(
                List.of(),
                List.of(cache, "-D" + Ladder.FORCED + "=" + rung),
                System.getProperty("java.class.path"),
                ending);
    }
}
