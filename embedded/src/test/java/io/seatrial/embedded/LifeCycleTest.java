package io.seatrial.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However the process that owns a server ends, nothing stays behind. */
class LifeCycleTest {

    @ParameterizedTest
    @ValueSource(strings = {"return", "throw", "exit"})
    void nothingIsLeftOfAProcessThatEnds(String ending) throws Exception {
        try (OwnerProcess owner = OwnerProcess.start(ending)) {
            assertThat(Remains.nothingOf(owner.folder())).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"INT", "TERM", "HUP", "KILL"})
    void nothingIsLeftOfAProcessThatIsStopped(String signal) throws Exception {
        try (OwnerProcess owner = OwnerProcess.start("wait")) {
            owner.signal(signal);

            assertThat(Remains.nothingOf(owner.folder())).isTrue();
        }
    }

    @Test
    void whatAKilledProcessAndItsKilledGuardLeaveIsCleanedUp() throws Exception {
        Path runs = Memory.folder();
        System.setProperty("seatrial.runs", runs.toString());
        try (OwnerProcess owner = OwnerProcess.start("wait", runs)) {
            Path folder = owner.folder();
            long server =
                    Long.parseLong(Files.readString(folder.resolve("work/pid")).strip());
            killGuards(folder, server);
            owner.signal("KILL");
            assertThat(Remains.await(() -> ProcessHandle.of(owner.pid()).isEmpty()))
                    .isTrue();
            assertThat(Remains.processes(folder)).containsExactly(server);

            List<String> removed = Leftovers.clean();

            assertThat(removed).contains(folder.toString());
            assertThat(Remains.nothingOf(folder)).isTrue();
        } finally {
            System.clearProperty("seatrial.runs");
            Trees.remove(runs);
        }
    }

    private static void killGuards(Path folder, long server) throws InterruptedException {
        // A guard may be about to fork when it is looked at, so one look is not enough.
        assertThat(Remains.await(() -> {
                    List<Long> guards = Remains.processes(folder).stream()
                            .filter(pid -> pid != server)
                            .toList();
                    guards.forEach(pid -> ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly));
                    return guards.isEmpty();
                }))
                .isTrue();
    }

    @Test
    void cleaningUpLeavesTheLivingAlone() throws Exception {
        EmbeddedPostgres own = EmbeddedPostgres.start();
        try (OwnerProcess owner = OwnerProcess.start("wait")) {
            assertThat(Leftovers.clean())
                    .doesNotContain(owner.folder().toString(), own.folder().toString());

            assertThat(Remains.processes(owner.folder())).isNotEmpty();
            assertThat(EmbeddedPostgresTest.ask(own, "select 1")).isEqualTo("1");
        } finally {
            own.close();
        }
    }
}
