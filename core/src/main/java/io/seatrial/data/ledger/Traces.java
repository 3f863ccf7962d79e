package io.seatrial.data.ledger;

import io.seatrial.data.ledger.Crossing.Meeting;
import io.seatrial.recording.Observation.Manner;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/** What the meetings of one old column's values with other columns prove. */
final class Traces {

    /** Shorter texts are contained in others by chance. */
    private static final int TELLING = 2;

    /** A column with fewer different values proves nothing by being contained in others. */
    private static final int VARIETY = 3;

    /** So many values that are not cast to what is there, and it is tried no more, unless more were. */
    private static final int HOPE = 50;

    /** Once in so many rows is rare. */
    private static final int RARE = 5;

    private final Crossing crossing;
    private final int from;
    private final long values;

    /** @param from which of the old values */
    Traces(Crossing crossing, int from) {
        this.crossing = crossing;
        this.from = from;
        this.values = crossing.values(from);
    }

    /**
     * @param to which candidates hold the values
     * @param met where they do
     * @param others where they do not
     */
    record Trace(int from, List<Integer> to, Manner manner, List<Meeting> met, List<Meeting> others) {

        long rows() {
            return met.size();
        }
    }

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

    /** Casts, each of which leads back; null where that may be chance, or hardly any does. */
    Trace cast(int j, Casts casts) throws SQLException {
        Evidence evidence = evidence(j);
        List<Meeting> met = new ArrayList<>();
        int others = 0;
        for (Meeting meeting : crossing.meetings()) {
            String now = meeting.now().get(j);
            if (old(meeting) != null
                    && now != null
                    && casts.of(old(meeting), now).back()) {
                evidence.met(now);
                met.add(meeting);
            } else if (old(meeting) != null && ++others > HOPE && others > met.size()) {
                return null;
            }
        }
        return evidence.enough() && !evidence.counts() ? trace(List.of(j), met, Manner.CAST) : null;
    }

    /** Values as parts of longer texts in one candidate; null where that may be chance. */
    Trace merged(int candidates) {
        Trace best = null;
        for (int j = 0; j < candidates; j++) {
            int at = j;
            List<Meeting> met = crossing.meetings().stream()
                    .filter(meeting ->
                            old(meeting) != null && contains(meeting.now().get(at), old(meeting)))
                    .toList();
            boolean proved = various(met.stream().map(this::old).toList())
                    && (met.size() == values
                            || mostOf(met, at)
                                    && rarely(
                                            met,
                                            (one, other) -> contains(other.now().get(at), old(one))));
            if (proved && (best == null || met.size() > best.rows())) {
                best = trace(List.of(j), met, Manner.MERGED);
            }
        }
        return best;
    }

    /** Values in parts that together hold every letter and digit; null where none are, or it may be chance. */
    Trace split(int candidates) {
        List<Meeting> all = crossing.meetings().stream()
                .filter(meeting -> old(meeting) != null)
                .toList();
        List<Integer> parts =
                IntStream.range(0, candidates).filter(j -> part(all, j)).boxed().toList();
        if (parts.size() < 2) {
            return null;
        }
        List<Meeting> met =
                all.stream().filter(meeting -> covers(meeting, parts)).toList();
        return various(met.stream().map(this::old).toList()) ? trace(parts, met, Manner.SPLIT) : null;
    }

    /** True for a candidate that holds parts of the old values, of most of them at least. */
    private boolean part(List<Meeting> all, int j) {
        List<Meeting> holding =
                all.stream().filter(meeting -> !isBlank(meeting.now().get(j))).toList();
        List<Meeting> met = holding.stream()
                .filter(meeting -> old(meeting).contains(meeting.now().get(j)))
                .toList();
        return various(met.stream().map(meeting -> meeting.now().get(j)).toList())
                && (met.size() == holding.size()
                        || mostOf(met, j)
                                && rarely(
                                        met,
                                        (one, other) ->
                                                old(other).contains(one.now().get(j))));
    }

    /** True when most of the old values that a candidate could hold are in it: a few are in any text by chance. */
    private boolean mostOf(List<Meeting> met, int j) {
        long could = crossing.meetings().stream()
                .filter(meeting ->
                        old(meeting) != null && !isBlank(meeting.now().get(j)))
                .count();
        return 2L * met.size() > could;
    }

    /** True when hardly any row meets in its neighbour what it meets in itself: then that is no chance. */
    private static boolean rarely(List<Meeting> met, BiPredicate<Meeting, Meeting> alike) {
        int often = 0;
        for (int i = 0; i < met.size(); i++) {
            often += alike.test(met.get(i), met.get((i + 1) % met.size())) ? 1 : 0;
        }
        return often * RARE <= met.size();
    }

    private static boolean isBlank(String text) {
        return text == null || text.isEmpty();
    }

    private boolean covers(Meeting meeting, List<Integer> parts) {
        String rest = old(meeting);
        List<String> longestFirst = parts.stream()
                .map(j -> meeting.now().get(j))
                .filter(part -> !isBlank(part))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        for (String part : longestFirst) {
            int at = rest.indexOf(part);
            if (at >= 0) {
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
        Set<Meeting> found = Collections.newSetFromMap(new IdentityHashMap<>());
        found.addAll(met);
        List<Meeting> others = crossing.meetings().stream()
                .filter(meeting -> old(meeting) != null && !found.contains(meeting))
                .toList();
        return new Trace(from, to, manner, met, others);
    }
}
