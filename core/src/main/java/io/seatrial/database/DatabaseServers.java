package io.seatrial.database;

/**
 * Where database servers come from: started for the run, or named by the user.
 *
 * <p>Implemented by whoever knows the servers at hand (the command line: embedded ones, and those of a URL).
 */
@FunctionalInterface
public interface DatabaseServers {

    /**
     * Starts, or connects to, a server; the caller closes it.
     *
     * @param nameOrUrl as {@code --database} takes it: {@code postgresql}, {@code postgresql:15} or a {@code jdbc:} URL
     * @throws io.seatrial.trouble.EnvironmentException when there is no such server, or it does not answer
     * @throws io.seatrial.trouble.SettingsException when the name means nothing
     */
    DatabaseServer open(String nameOrUrl);
}
