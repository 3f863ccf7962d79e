package io.seatrial.embedded;

import eu.maveniverse.maven.mima.context.ContextOverrides;
import io.seatrial.trouble.EnvironmentException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.maven.settings.building.DefaultSettingsBuilderFactory;
import org.apache.maven.settings.building.DefaultSettingsBuildingRequest;
import org.apache.maven.settings.building.SettingsBuildingException;

/**
 * How the user has set up Maven: the two {@code settings.xml}, and what {@code MAVEN_ARGS} adds.
 *
 * <p>Of {@code MAVEN_ARGS} these are read: {@code -o}, {@code -s}, {@code -gs} and {@code -Dmaven.repo.local}.
 */
final class MavenSettings {

    /** System property: true forbids any access to the network, whatever the settings say. */
    static final String OFFLINE = "seatrial.offline";

    private static final String LOCAL_REPOSITORY = "maven.repo.local";

    private final Path home;
    private Path user;
    private Path global;
    private Path localRepository;
    private boolean offline = Boolean.getBoolean(OFFLINE);

    private MavenSettings(Path userHome, Path home) {
        this.home = home;
        this.user = userHome.resolve(".m2/settings.xml");
        this.global = home == null ? null : home.resolve("conf/settings.xml");
        if (System.getProperty(LOCAL_REPOSITORY) != null) {
            this.localRepository = Path.of(System.getProperty(LOCAL_REPOSITORY));
        }
    }

    /** Those of the user this process runs as. */
    static MavenSettings current() {
        return of(Path.of(System.getProperty("user.home")), System.getenv());
    }

    static MavenSettings of(Path userHome, Map<String, String> environment) {
        MavenSettings settings = new MavenSettings(userHome, installation(environment));
        settings.read(environment.getOrDefault("MAVEN_ARGS", ""));
        return settings;
    }

    /** The folder Maven is installed in; null if there is none. */
    private static Path installation(Map<String, String> environment) {
        for (String variable : List.of("MAVEN_HOME", "M2_HOME")) {
            if (environment.containsKey(variable)) {
                return Path.of(environment.get(variable));
            }
        }
        for (String folder : environment.getOrDefault("PATH", "").split(File.pathSeparator)) {
            Path program = Path.of(folder, "mvn");
            if (Files.isExecutable(program)) {
                return installationOf(program);
            }
        }
        return null;
    }

    private static Path installationOf(Path program) {
        try {
            Path home = program.toRealPath().getParent().getParent();
            return home != null && Files.exists(home.resolve("conf/settings.xml")) ? home : null;
        } catch (IOException e) {
            return null;
        }
    }

    private void read(String arguments) {
        Deque<String> words = new ArrayDeque<>(List.of(arguments.strip().split("\\s+")));
        while (!words.isEmpty()) {
            String word = words.pop();
            if (word.equals("-o") || word.equals("--offline")) {
                offline = true;
            } else if (word.startsWith("-D" + LOCAL_REPOSITORY + "=")) {
                localRepository = Path.of(word.substring(word.indexOf('=') + 1));
            } else if (!words.isEmpty() && List.of("-s", "--settings").contains(word)) {
                user = Path.of(words.pop());
            } else if (!words.isEmpty() && List.of("-gs", "--global-settings").contains(word)) {
                global = Path.of(words.pop());
            }
        }
    }

    /**
     * The same for the resolver, which leaves the settings' own offline mode out of account.
     *
     * @throws EnvironmentException if a settings file cannot be read
     */
    ContextOverrides overrides() {
        ContextOverrides.Builder overrides = ContextOverrides.create()
                .withUserSettings(true)
                .withUserSettingsXmlOverride(user)
                .offline(offline || settingsSayOffline());
        if (home != null) {
            overrides.withMavenSystemHomeOverride(home);
        }
        if (global != null) {
            overrides.withGlobalSettingsXmlOverride(global);
        }
        if (localRepository != null) {
            overrides.withLocalRepositoryOverride(localRepository);
        }
        return overrides.build();
    }

    private boolean settingsSayOffline() {
        Properties properties = new Properties();
        properties.putAll(System.getProperties());
        System.getenv().forEach((name, value) -> properties.put("env." + name, value));
        var request = new DefaultSettingsBuildingRequest()
                .setUserSettingsFile(user.toFile())
                .setGlobalSettingsFile(global == null ? null : global.toFile())
                .setSystemProperties(properties);
        try {
            return new DefaultSettingsBuilderFactory()
                    .newInstance()
                    .build(request)
                    .getEffectiveSettings()
                    .isOffline();
        } catch (SettingsBuildingException e) {
            throw new EnvironmentException("Reading Maven's settings failed: " + e.getMessage(), e);
        }
    }
}
