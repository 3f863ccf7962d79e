package io.seatrial.data.ledger;

import io.seatrial.recording.Observation.Damage;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.regex.Pattern;

/** What became of points in time, as ISO texts write them. */
final class Moments {

    private static final Pattern MOMENT = Pattern.compile("\\d{4,6}-\\d\\d-\\d\\d[ T]\\d\\d:\\d\\d.*");

    /** With or without an offset; without one it counts as UTC. */
    private static final DateTimeFormatter FORM = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendPattern("[ ]['T']")
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .optionalStart()
            .appendOffset("+HH:mm", "Z")
            .optionalEnd()
            .parseDefaulting(ChronoField.OFFSET_SECONDS, 0)
            .toFormatter(java.util.Locale.ROOT);

    /** Offsets of time zones are such multiples, and within 15 hours of UTC. Source: the tz database, since 1972. */
    private static final Duration STEP = Duration.ofMinutes(15);

    private static final Duration MOST = Duration.ofHours(15);

    private Moments() {}

    /** Null where they are not both points in time, or nothing is proved of them. */
    static Damage between(String before, String after) {
        if (!MOMENT.matcher(before).matches() || !MOMENT.matcher(after).matches()) {
            return null;
        }
        try {
            Duration apart = Duration.between(OffsetDateTime.parse(before, FORM), OffsetDateTime.parse(after, FORM))
                    .abs();
            if (fraction(after) < fraction(before) && apart.compareTo(Duration.ofSeconds(1)) < 0) {
                return Damage.ROUNDED;
            }
            boolean zone = !apart.isZero() && apart.compareTo(MOST) <= 0 && apart.toNanos() % STEP.toNanos() == 0;
            return zone ? Damage.ZONE_SHIFTED : null;
        } catch (DateTimeException e) {
            // Not of this form: nothing is proved.
            return null;
        }
    }

    private static int fraction(String text) {
        int point = text.indexOf('.');
        int end = point;
        while (point >= 0 && end + 1 < text.length() && Character.isDigit(text.charAt(end + 1))) {
            end++;
        }
        return end - point;
    }
}
