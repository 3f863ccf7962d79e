package io.seatrial.check.hint;

/** For failures of which the kind says more than the server's code. */
final class Reason implements Hint {

    @Override
    public String of(Situation situation) {
        return switch (situation.failed().reason()) {
            case TIMED_OUT ->
                "The statement did not come to an end in the time allowed (timeouts in seatrial.yaml). If it"
                        + " waits for a lock that its own tool holds, run it outside the transaction.";
            case CONNECTION_LOST ->
                "The connection broke while the statement ran: the script ended its own session,"
                        + " dropped its database, or took the server down.";
            case UNREADABLE ->
                "The script cannot be cut into statements: look for an unfinished quotation, comment or"
                        + " COPY block that begins at this line.";
            case DISK_FULL ->
                "The script writes more than this disk holds, most often because a join multiplies rows or a"
                        + " loop does not end. If it is meant to write that much, give it room: SEATRIAL_RUNS names the"
                        + " folder for the data of running servers.";
            case REFUSED, RAISED, INTERRUPTED, ENVIRONMENT, COMMAND -> null;
        };
    }
}
