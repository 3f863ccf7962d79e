package io.seatrial.embedded;

import io.seatrial.trouble.EnvironmentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/** What a server of MariaDB or MySQL is started from: a release, a way to run it, the cache that suits them. */
record MysqlSetup(MysqlRelease release, Rung rung, Cache cache) implements Setup {

    /** A log this small makes a data directory that is quickly copied. */
    private static final String SMALL_LOG = "8388608";

    private static final String LOWER_CASE = "--lower-case-table-names=1";
    private static final String DATA = "data";

    static MysqlSetup on(Rung rung, MysqlRelease release) {
        return new MysqlSetup(release, rung, Cache.of(rung));
    }

    /** The programs; fetched and unpacked at the first use. */
    MysqlBinaries binaries() {
        return MysqlBinaries.of(release, cache);
    }

    @Override
    public Path runs() {
        return Places.runs(cache.folder());
    }

    @Override
    public Path template() {
        MysqlBinaries binaries = binaries();
        return cache.entry(templateName(binaries), folder -> make(binaries, folder));
    }

    /** Changes with everything that shapes the data directory; an installed server may be exchanged for a newer one. */
    private String templateName(MysqlBinaries binaries) {
        String shape = init(binaries, Path.of("data")).toString();
        if (release.installed()) {
            try {
                shape += Files.getLastModifiedTime(binaries.server());
            } catch (IOException e) {
                throw new EnvironmentException("Looking at " + binaries.server() + " failed: " + e, e);
            }
        }
        return MysqlBinaries.name(release) + "-data-" + Integer.toHexString(shape.hashCode());
    }

    @Override
    public boolean discardDamaged() {
        boolean server = !release.installed() && cache.discardIfDamaged(MysqlBinaries.name(release));
        return cache.discardIfDamaged(templateName(binaries())) || server;
    }

    private void make(MysqlBinaries binaries, Path folder) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        RunDirectory workshop = RunDirectory.create(runs(), rung);
        try {
            workshop.handOver(rung);
            Path data = workshop.work().resolve(DATA);
            Command.Ended ended = run(rung.wrap(init(binaries, data)));
            if (!ended.well()) {
                throw new EnvironmentException("Making a data directory of " + release + " with " + binaries.server()
                        + " (" + rung + ") failed with exit code " + ended.exit() + ":\n"
                        + ended.output().strip().indent(2).stripTrailing() + Advice.on(ended.output()));
            }
            workshop.takeBack();
            Pack.store(data, folder);
        } finally {
            workshop.remove();
        }
    }

    private static Command.Ended run(List<String> command) {
        try {
            return Command.run(command);
        } catch (IOException e) {
            throw new EnvironmentException(
                    "Running " + command.get(0) + " failed: " + e.getMessage() + Advice.on(e.getMessage()), e);
        }
    }

    private List<String> init(MysqlBinaries binaries, Path data) {
        List<String> command = new ArrayList<>();
        if (release.mariadb()) {
            command.addAll(List.of("sh", binaries.installer().toString(), "--no-defaults", "--force"));
            command.addAll(List.of("--auth-root-authentication-method=normal", "--skip-test-db"));
            command.addAll(List.of("--skip-name-resolve", "--innodb-log-file-size=" + SMALL_LOG));
        } else {
            command.addAll(List.of(binaries.server().toString(), "--no-defaults", "--initialize-insecure"));
            command.addAll(List.of("--innodb-redo-log-capacity=" + SMALL_LOG, "--auto-generate-certs=OFF"));
            command.add("--lc-messages-dir=" + binaries.messages());
            command.add("--innodb-flush-method=nosync");
        }
        command.add("--basedir=" + binaries.base());
        command.add("--datadir=" + data);
        if (release.lowerCase()) {
            command.add(LOWER_CASE);
        }
        return command;
    }

    /** The command that runs a server on that data directory; fast where a crash may lose everything. */
    List<String> command(Path data, Path init, int port) {
        MysqlBinaries binaries = binaries();
        List<String> command = new ArrayList<>(List.of(
                binaries.server().toString(),
                "--no-defaults",
                "--basedir=" + binaries.base(),
                "--datadir=" + data,
                "--lc-messages-dir=" + binaries.messages(),
                "--init-file=" + init,
                "--port=" + port,
                "--bind-address=" + RunningServer.HOST,
                // In the data directory: the path of a socket may not be long.
                "--socket=socket",
                "--pid-file=" + data.resolve("pid"),
                "--tmpdir=" + data,
                "--skip-name-resolve",
                "--skip-log-bin",
                "--character-set-server=utf8mb4",
                "--default-time-zone=+00:00",
                // Events of a history are looked at, not run.
                "--event-scheduler=OFF",
                "--local-infile=1",
                "--innodb-flush-method=nosync",
                "--innodb-flush-log-at-trx-commit=0",
                "--innodb-doublewrite=0"));
        if (release.lowerCase()) {
            command.add(LOWER_CASE);
        }
        // Making a key for encrypted sessions at each start takes seconds.
        command.addAll(
                release.mariadb()
                        ? List.of("--skip-ssl", "--innodb-log-file-size=" + SMALL_LOG)
                        : List.of(
                                "--auto-generate-certs=OFF",
                                "--mysqlx=OFF",
                                "--performance-schema=OFF",
                                "--innodb-redo-log-capacity=" + SMALL_LOG));
        return command;
    }
}
