package io.seatrial.run;

import java.sql.SQLException;

/** Asks something of a scratch database, on the clock; where it does not answer any more, that is told. */
record Asking(Timing timing, SessionKeeper sessions) {

    /** What is asked. */
    @FunctionalInterface
    interface Question<T> {
        T ask() throws SQLException;
    }

    <T> T spend(Timing.Part part, Question<T> question) {
        return timing.spend(part, () -> {
            try {
                return question.ask();
            } catch (SQLException e) {
                throw sessions.unreachable(e);
            }
        });
    }
}
