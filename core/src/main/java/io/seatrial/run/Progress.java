package io.seatrial.run;

import io.seatrial.migration.Migration;
import java.time.Duration;
import java.util.List;

/**
 * Is told what a run is doing, so that somebody who waits can see it.
 *
 * <p>Calls come from the thread of the run, {@link #running} from a clock's; they must return quickly.
 */
public interface Progress {

    /** Tells nobody. */
    Progress SILENT = new Progress() {};

    /** A server is being started or connected to. @param database as the settings name it, without a password */
    default void opening(String database) {}

    /** A trial begins. @param database such as {@code postgresql 15}; migrations how many it will go through */
    default void trial(String trial, String database, int migrations) {}

    /** The trial has come to its {@code k}-th migration of {@code n}. @param examined false where it is only applied */
    default void migration(int k, int n, Migration migration, boolean examined) {}

    /** A statement has been running for a while. @param line the 1-based line of its first character */
    default void running(String file, int line, Duration soFar) {}

    /**
     * Scratch databases were left behind for a person to look at.
     *
     * @param how what each holds and how to connect, one line each
     * @param serverEnds true where the server is Seatrial's own: it is stopped when this call returns
     */
    default void kept(List<String> how, boolean serverEnds) {}

    /** The trial is over. */
    default void done(String trial) {}
}
