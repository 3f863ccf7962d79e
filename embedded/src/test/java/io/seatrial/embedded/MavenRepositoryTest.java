package io.seatrial.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seatrial.trouble.EnvironmentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a repository in a folder, so that no network is needed. */
class MavenRepositoryTest {

    /** Port 9 is the discard service, which nobody runs. */
    private static final String UNREACHABLE = "http://127.0.0.1:9/repository";

    @TempDir
    Path temporary;

    private Path home;
    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void publish() throws IOException {
        home = Files.createDirectories(temporary.resolve("home"));
        Path folder = Files.createDirectories(temporary.resolve("mirror/org/example/thing/1.0"));
        Files.writeString(folder.resolve("thing-1.0.jar"), "the thing");
    }

    @Test
    void goesToTheMirrorAndKeepsWhatItFoundInTheLocalRepository() throws IOException {
        settings("", mirror());

        assertThat(fetch("1.0"))
                .hasValueSatisfying(jar ->
                        assertThat(jar).startsWith(temporary.resolve("local")).hasContent("the thing"));
    }

    @Test
    void needsNoNetworkForWhatIsInTheLocalRepository() throws IOException {
        settings("", mirror());
        fetch("1.0");
        settings("<offline>true</offline>", mirror());

        assertThat(fetch("1.0")).isPresent();
    }

    @Test
    void tellsAnArtifactThatIsNotThereFromARepositoryThatIsNot() throws IOException {
        settings("", mirror());
        assertThat(fetch("2.0")).isEmpty();

        settings("", UNREACHABLE);
        assertThatThrownBy(() -> fetch("3.0"))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining("org.example:thing:jar:3.0")
                .hasMessageContaining(UNREACHABLE)
                .hasMessageContaining("-Dartifact=org.example:thing:3.0");
    }

    @Test
    void looksAgainForWhatWasNotThereBefore() throws IOException {
        settings("", mirror());
        assertThat(fetch("2.0")).isEmpty();
        Path folder = Files.createDirectories(temporary.resolve("mirror/org/example/thing/2.0"));
        Files.writeString(folder.resolve("thing-2.0.jar"), "a newer thing");

        assertThat(fetch("2.0")).isPresent();
    }

    @Test
    void staysOfflineWhenTheSettingsSaySo() throws IOException {
        settings("<offline>true</offline>", UNREACHABLE);

        assertThatThrownBy(() -> fetch("1.0"))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining("offline");
    }

    @Test
    void readsMavenArgs() throws IOException {
        settings("", UNREACHABLE);
        environment.put("MAVEN_ARGS", "-B --offline");
        assertThatThrownBy(() -> fetch("1.0")).hasMessageContaining("offline");

        Path other = temporary.resolve("other.xml");
        Files.writeString(other, text("", mirror()));
        environment.put("MAVEN_ARGS", "-s " + other + " -Dmaven.repo.local=" + temporary.resolve("elsewhere"));
        assertThat(fetch("1.0")).hasValueSatisfying(jar -> assertThat(jar).startsWith(temporary.resolve("elsewhere")));
    }

    @Test
    void readsTheSettingsOfTheInstallation() throws IOException {
        Path conf = Files.createDirectories(temporary.resolve("maven/conf"));
        Files.writeString(conf.resolve("settings.xml"), text("", mirror()));
        environment.put("MAVEN_HOME", temporary.resolve("maven").toString());

        assertThat(fetch("1.0")).isPresent();
    }

    @Test
    void saysWhereTheSettingsAreMalformed() throws IOException {
        Files.createDirectories(home.resolve(".m2"));
        Files.writeString(home.resolve(".m2/settings.xml"), "<settings><oops></settings>");

        assertThatThrownBy(() -> fetch("1.0"))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining("settings.xml");
    }

    private Optional<Path> fetch(String version) {
        return new MavenRepository(MavenSettings.of(home, environment)).fetch("org.example", "thing", version);
    }

    private String mirror() {
        return temporary.resolve("mirror").toUri().toString();
    }

    private void settings(String more, String mirror) throws IOException {
        Files.createDirectories(home.resolve(".m2"));
        Files.writeString(home.resolve(".m2/settings.xml"), text(more, mirror));
    }

    private String text(String more, String mirror) {
        return "<settings><localRepository>" + temporary.resolve("local") + "</localRepository>" + more
                + "<mirrors><mirror><id>mirror</id><mirrorOf>*</mirrorOf><url>" + mirror
                + "</url></mirror></mirrors></settings>";
    }
}
