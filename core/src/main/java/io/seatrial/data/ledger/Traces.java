package io.seatrial.data.ledger;

import io.seatrial.data.ledger.Crossing.Meeting;
import io.seatrial.recording.Observation.Manner;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** What the meetings of one old column's values with other columns prove. */
final class Traces {

    /** Shorter texts are contained in others by chance. */
    private static final int TELLING = 2;

    /** A column with fewer different values proves nothing by being contained in others. */
    private static final int VARIETY = 3;

    private final Crossing crossing;
    private final int from;
    private final long values;

    /** @param from which of the old values */
    Traces(Crossing crossing, int from) {
        this.crossing = crossing;
        this.from = from;
        this.values = crossing.values(from);
    }

    /** @param to which candidates hold the values @param rows in how many rows @param examples some of these */
    record Trace(int from, List<Integer> to, long rows, Manner manner, List<Meeting> examples) {}

    /** How many values were looked at, without NULLs. */
    long values() {
        return values;
    }

    private String old(Meeting meeting) {
        return meeting.group().get(0).values().get(from);
    }

    /** The same texts in the candidate; null where that may be chance. */
    Trace equal(int j) {
        Evidence evidence = evidence(j);
        List<Meeting> met = new ArrayList<>();
        for (Meeting meeting : crossing.meetings()) {
            if (old(meeting) != null && old(meeting).equals(meeting.now().get(j))) {
                evidence.met(old(meeting));
                met.add(meeting);
            }
        }
        return evidence.enough() && !evidence.counts() ? trace(List.of(j), met, Manner.MOVED) : null;
    }

    private Evidence evidence(int j) {
        return new Evidence(crossing.meetings().stream()
                .map(meeting -> meeting.now().get(j))
                .toList());
    }

    /** Casts of all values, each of which leads back; null otherwise. */
    Trace cast(int j, Casts casts) throws SQLException {
        Evidence evidence = evidence(j);
        List<Meeting> met = new ArrayList<>();
        for (Meeting meeting : crossing.meetings()) {
            if (old(meeting) != null) {
                String now = meeting.now().get(j);
                if (now == null || !casts.of(old(meeting), now).back()) {
                    return null;
                }
                evidence.met(now);
                met.add(meeting);
            }
        }
        return evidence.enough() && !evidence.counts() ? trace(List.of(j), met, Manner.CAST) : null;
    }

    /** All values as parts of longer texts in one candidate; null otherwise. */
    Trace merged(int candidates) {
        for (int j = 0; j < candidates; j++) {
            int at = j;
            List<Meeting> met = crossing.meetings().stream()
                    .filter(meeting ->
                            old(meeting) != null && contains(meeting.now().get(at), old(meeting)))
                    .toList();
            if (met.size() == values && various(met.stream().map(this::old).toList()) && values > 0) {
                return trace(List.of(j), met, Manner.MERGED);
            }
        }
        return null;
    }

    /** All values in parts that together hold every letter and digit; null otherwise. */
    Trace split(int candidates) {
        List<Meeting> all = crossing.meetings().stream()
                .filter(meeting -> old(meeting) != null)
                .toList();
        List<Integer> parts =
                IntStream.range(0, candidates).filter(j -> part(all, j)).boxed().toList();
        boolean covered = parts.size() > 1 && all.stream().allMatch(meeting -> covers(meeting, parts));
        return covered ? trace(parts, all, Manner.SPLIT) : null;
    }

    private boolean part(List<Meeting> all, int j) {
        List<String> held = all.stream().map(meeting -> meeting.now().get(j)).toList();
        return various(held)
                && all.stream()
                        .allMatch(meeting -> meeting.now().get(j) == null
                                || old(meeting).contains(meeting.now().get(j)));
    }

    private boolean covers(Meeting meeting, List<Integer> parts) {
        String rest = old(meeting);
        for (int j : parts) {
            String part = meeting.now().get(j);
            int at = part == null ? -1 : rest.indexOf(part);
            if (at >= 0 && !part.isEmpty()) {
                rest = rest.substring(0, at) + " " + rest.substring(at + part.length());
            }
        }
        return rest.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private static boolean contains(String longer, String text) {
        return longer != null && text.length() >= TELLING && longer.contains(text) && Figures.of(longer) == null;
    }

    private static boolean various(List<String> texts) {
        Set<String> different = new HashSet<>(texts);
        different.remove(null);
        different.remove("");
        return different.size() >= VARIETY
                && different.stream().mapToInt(String::length).average().orElse(0) >= TELLING;
    }

    private Trace trace(List<Integer> to, List<Meeting> met, Manner manner) {
        return new Trace(from, to, met.size(), manner, met);
    }
}
