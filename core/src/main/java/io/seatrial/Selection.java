package io.seatrial;

import java.util.List;

/** Which migrations of a history are examined; the others are only applied, so that these find what they build on. */
public sealed interface Selection {

    /** Every migration. */
    record All() implements Selection {}

    /** Those whose files changed since the branch left that git reference, changes not yet committed included. */
    record Since(String gitReference) implements Selection {}

    /** The newest ones. @param count at least 1 */
    record Last(int count) implements Selection {}

    /** Those named. @param versions as the history spells them, or an unmistakable beginning; never empty */
    record Only(List<String> versions) implements Selection {
        public Only {
            versions = List.copyOf(versions);
        }
    }

    /** Those that the tracking table of a database does not list yet; that database is only read. */
    record PendingOn(String jdbcUrl) implements Selection {}
}
