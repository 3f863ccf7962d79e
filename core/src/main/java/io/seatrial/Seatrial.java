package io.seatrial;

import io.seatrial.database.DatabaseServers;
import io.seatrial.recording.NotObserved;
import io.seatrial.report.Conclusion;
import io.seatrial.report.Report;
import io.seatrial.run.Progress;
import io.seatrial.trouble.NoHistoryException;
import java.time.Duration;
import java.util.List;

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
        try {
            return new MainJob(settings, servers, progress).run();
        } catch (NoHistoryException e) {
            return nothing(
                    settings,
                    Conclusion.NOTHING_EXAMINED,
                    List.of(new NotObserved("any migration", e.getMessage())),
                    null);
        }
    }

    /** The report of a run that never came to anything. @param failure in words for a person, not blank */
    public static Report broken(Settings settings, String failure) {
        return nothing(settings, Conclusion.BROKEN, List.of(), failure);
    }

    private static Report nothing(
            Settings settings, Conclusion conclusion, List<NotObserved> notObserved, String failure) {
        return new Report(
                VERSION,
                conclusion,
                null,
                List.of(),
                List.of(),
                List.of(),
                notObserved,
                List.of(),
                new Report.Timings(Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO),
                failure,
                settings.shownProject(),
                settings.failOn(),
                null);
    }
}
