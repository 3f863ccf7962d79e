package io.seatrial;

import io.seatrial.database.DatabaseServers;
import io.seatrial.report.Report;
import io.seatrial.run.Progress;

/** The main job: performs the trials on every migration of a project and tells what was found. */
public final class Seatrial {

    private static final String VERSION = "0.1.0";

    private Seatrial() {}

    /** This program's version, such as {@code 0.1.0}. */
    public static String version() {
        return VERSION;
    }

    /**
     * Runs the trials that the settings ask for.
     *
     * <p>Nothing a migration does makes this throw, and neither does a missing server: see {@link Report#failure}.
     *
     * @throws io.seatrial.trouble.SettingsException when the settings ask for what cannot be
     */
    public static Report run(Settings settings, DatabaseServers servers, Progress progress) {
        return new MainJob(settings, servers, progress).run();
    }
}
