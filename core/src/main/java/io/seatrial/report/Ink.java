package io.seatrial.report;

import io.seatrial.check.Severity;
import java.util.Locale;

/** Colours on a terminal that shows them, plain text elsewhere. */
final class Ink {

    private static final String RED = "31";
    private static final String GREEN = "32";
    private static final String YELLOW = "33";
    private static final String BLUE = "34";

    private final boolean colours;

    Ink(boolean colours) {
        this.colours = colours;
    }

    String bold(String text) {
        return paint("1", text);
    }

    String faint(String text) {
        return paint("2", text);
    }

    String severity(Severity severity) {
        return paint("1;" + colour(severity), String.format(Locale.ROOT, "%-7s", severity.label()));
    }

    String mark(State state) {
        return paint(colour(state), String.valueOf(state.mark()));
    }

    String ending(Conclusion conclusion, String sentence) {
        boolean good = conclusion == Conclusion.PASSED || conclusion == Conclusion.NOTHING_NEW;
        return paint("1;" + (good ? GREEN : RED), sentence);
    }

    private static String colour(Severity severity) {
        return switch (severity) {
            case ERROR -> RED;
            case WARNING -> YELLOW;
            case NOTE -> BLUE;
        };
    }

    private static String colour(State state) {
        return switch (state) {
            case FINE -> GREEN;
            case NOTED -> BLUE;
            case WARNED -> YELLOW;
            case FAILED -> RED;
            case NOT_EXAMINED, ABSENT -> "2";
        };
    }

    private String paint(String code, String text) {
        return colours ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }
}
