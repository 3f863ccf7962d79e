package io.seatrial.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, with a Maven and a Java that only note that they were called. */
class LauncherTest {

    private static final String BUILT = "the first time";

    @TempDir
    Path temporary;

    private Path project;
    private Path tools;

    /** How the launcher ended, and what it and the programs it called said. */
    private record Said(int exit, String out, String err) {}

    @BeforeEach
    void layOutAProject() throws IOException {
        project = Files.createDirectories(temporary.resolve("a project"));
        tools = Files.createDirectories(temporary.resolve("bin"));
        for (String module : List.of("core", "embedded", "reports", "cli", "acceptance", "benchmarks")) {
            write(project.resolve(module + "/pom.xml"), "<project/>");
            write(project.resolve(module + "/src/main/java/A.java"), "class A {}");
        }
        write(project.resolve("pom.xml"), "<project/>");
        Files.createDirectories(project.resolve("docs/checks"));
        Files.createDirectories(project.resolve(".mvn"));
        write(project.resolve("LICENSE"), "none");
        for (Path file : List.of(project.resolve("pom.xml"), project.resolve("docs/checks"))) {
            Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(60)));
        }
        program(project.resolve("seatrial"), Files.readString(Path.of("../seatrial")));
        maven("sleep 0.2; mkdir -p cli/target; echo jar >cli/target/seatrial.jar");
        java("17.0.15");
        program(tools.resolve("javac"), "#!/bin/sh\n");
    }

    private void maven(String work) throws IOException {
        program(tools.resolve("mvn"), "#!/bin/sh\npwd >>'" + temporary.resolve("builds") + "'\n" + work + "\n");
    }

    private void java(String version) throws IOException {
        program(
                tools.resolve("java"),
                "#!/bin/sh\nif [ \"$1\" = -version ]; then echo 'openjdk version \"" + version
                        + "\"' >&2; exit; fi\nfor word; do last=$word; done\necho \"ran $last\"\n");
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static void program(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        write(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Process start(Path launcher) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(launcher.toString(), "a word", "last").directory(temporary.toFile());
        builder.environment().clear();
        builder.environment()
                .putAll(Map.of(
                        "PATH", tools + ":/usr/bin:/bin",
                        "HOME", temporary.toString(),
                        "SEATRIAL_CACHE", temporary.resolve("cache").toString()));
        return builder.start();
    }

    private static Said end(Process process) throws IOException, InterruptedException {
        String out = new String(process.getInputStream().readAllBytes());
        String err = new String(process.getErrorStream().readAllBytes());
        return new Said(process.waitFor(), out, err);
    }

    private Said run() throws IOException, InterruptedException {
        return end(start(project.resolve("seatrial")));
    }

    private List<String> builds() throws IOException {
        Path notes = temporary.resolve("builds");
        return Files.exists(notes) ? Files.readAllLines(notes) : List.of();
    }

    @Test
    void buildsOnceAndRuns() throws Exception {
        Said first = run();
        assertThat(first.err()).contains(BUILT);
        assertThat(first.out()).isEqualTo("ran last\n");
        Said second = run();
        assertThat(second).isEqualTo(new Said(0, "ran last\n", ""));
        assertThat(builds()).hasSize(1);
    }

    @Test
    void buildsAgainWhenASourceChangedOrWentAway() throws Exception {
        run();
        write(project.resolve("core/src/main/java/A.java"), "class A { int a; }");
        assertThat(run().err()).contains("sources changed");
        Files.delete(project.resolve("cli/src/main/java/A.java"));
        assertThat(run().err()).contains("sources changed");
        write(project.resolve("acceptance/src/main/java/A.java"), "class A { int a; }");
        assertThat(run().err()).isEmpty();
        assertThat(builds()).hasSize(3);
    }

    @Test
    void keepsClassesForTheJavaMachineAndPassesNoOthers() throws Exception {
        write(temporary.resolve("lib/classlist"), "java/lang/Object\n");
        program(tools.resolve("jar"), "#!/bin/sh\necho io/seatrial/A.class; echo other/B.class\n");
        program(tools.resolve("java"), """
                #!/bin/sh
                case $1 in
                  -version) echo 'openjdk version "17.0.15"' >&2; exit ;;
                  -XshowSettings*) echo "    java.home = HOME"; exit ;;
                esac
                for word; do
                  case $word in
                    -Xshare:dump) dump=yes ;;
                    -XX:SharedArchiveFile=*) file=${word#*=} ;;
                  esac
                  last=$word
                done
                if [ -n "$dump" ]; then echo kept >"$file"; else echo "ran $last ${file##*/}"; fi
                """.replace("HOME", temporary.toString()));
        Files.setLastModifiedTime(
                tools.resolve("java"), FileTime.from(Instant.now().minusSeconds(60)));
        maven("mkdir -p cli/target; touch -d '1 minute ago' cli/target/seatrial.jar");
        assertThat(run().out()).isEqualTo("ran last seatrial.jsa\n");
        Path target = project.resolve("cli/target");
        assertThat(Files.readAllLines(target.resolve("seatrial.classes")))
                .containsExactly("java/lang/Object", "io/seatrial/A");
        Files.setLastModifiedTime(
                target.resolve("seatrial.jar"), FileTime.from(Instant.now().plusSeconds(60)));
        assertThat(run()).isEqualTo(new Said(0, "ran last \n", ""));
        assertThat(builds()).hasSize(1);
    }

    @Test
    void followsLinks() throws Exception {
        Path folder = Files.createDirectories(temporary.resolve("links"));
        Path inner = Files.createSymbolicLink(folder.resolve("inner"), Path.of("../a project/seatrial"));
        Path outer = Files.createSymbolicLink(temporary.resolve("outer"), inner.toAbsolutePath());
        assertThat(end(start(outer)).out()).isEqualTo("ran last\n");
        assertThat(builds()).containsExactly(project.toRealPath().toString());
    }

    @Test
    void twoStartsAtOnceBuildOnce() throws Exception {
        List<Process> both = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            both.add(start(project.resolve("seatrial")));
        }
        for (Process one : both) {
            assertThat(end(one).out()).isEqualTo("ran last\n");
        }
        assertThat(builds()).hasSize(1);
    }

    @Test
    void aFailedBuildEndsWithThreeAndIsTriedAgain() throws Exception {
        maven("echo 'cannot find symbol'; exit 1");
        Said said = run();
        assertThat(said.exit()).isEqualTo(3);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains("cannot find symbol", "building failed");
        maven("mkdir -p cli/target; echo jar >cli/target/seatrial.jar");
        assertThat(run().exit()).isZero();
    }

    @Test
    void saysWhatIsMissing() throws Exception {
        java("11.0.2");
        Said old = run();
        assertThat(old.exit()).isEqualTo(3);
        assertThat(old.err()).contains("version 11", "JDK of 17 or newer");
        assertThat(builds()).isEmpty();
    }

    @Test
    void buildsElsewhereWhatBelongsToSomebodyElse() throws Exception {
        if ("root".equals(System.getProperty("user.name"))) {
            assertThat(new ProcessBuilder("chown", "65534", project.toString())
                            .start()
                            .waitFor())
                    .isZero();
        } else {
            Files.setPosixFilePermissions(project, PosixFilePermissions.fromString("r-xr-xr-x"));
        }
        assertThat(run().out()).isEqualTo("ran last\n");
        assertThat(project.resolve("cli/target")).doesNotExist();
        assertThat(builds()).singleElement().asString().contains("cache/build-");
        assertThat(run().err()).isEmpty();
        Files.setPosixFilePermissions(project, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
