package io.seatrial.database;

import io.seatrial.trouble.SettingsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/**
 * User and password for a server that the user named by a URL: from the URL, else from {@code SEATRIAL_DB_USER}, {@code
 * SEATRIAL_DB_PASSWORD} or {@code SEATRIAL_DB_PASSWORD_FILE}, else from the variables that the server's own clients read.
 */
public final class Credentials {

    private final Properties properties;
    private final Map<String, String> environment;

    private Credentials(Properties properties, Map<String, String> environment) {
        this.properties = properties;
        this.environment = environment;
    }

    /**
     * Completes what a URL said.
     *
     * @param said the URL's properties; completed in place
     * @param user the variable that the server's own clients take the user from, or null
     * @param password the variable that they take the password from
     * @throws SettingsException if the file with the password cannot be read
     */
    public static void complete(Properties said, Map<String, String> environment, String user, String password) {
        Credentials credentials = new Credentials(said, environment);
        credentials.fill("user", "SEATRIAL_DB_USER");
        credentials.fill("password", "SEATRIAL_DB_PASSWORD");
        credentials.read("password", "SEATRIAL_DB_PASSWORD_FILE");
        credentials.fill("user", user);
        credentials.fill("password", password);
    }

    private void fill(String name, String variable) {
        String value = variable == null ? null : environment.get(variable);
        if (value != null) {
            properties.putIfAbsent(name, value);
        }
    }

    private void read(String name, String variable) {
        String file = environment.get(variable);
        if (file == null) {
            return;
        }
        try {
            properties.putIfAbsent(name, Files.readString(Path.of(file)).strip());
        } catch (IOException e) {
            throw new SettingsException("The file that " + variable + " names cannot be read: " + file, e);
        }
    }
}
