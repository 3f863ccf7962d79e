package io.seatrial.data.ledger;

import io.seatrial.recording.Observation;
import io.seatrial.recording.Observation.Damage;
import io.seatrial.recording.Observation.Example;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The values of one column that differ, gathered row by row. */
final class ColumnDamage {

    private static final int EXAMPLES = 5;
    private static final int LONGEST = 120;

    private final LedgerTable.Column before;
    private final LedgerTable.Column after;
    private final Casts casts;
    private final Map<Damage, Long> counts = new EnumMap<>(Damage.class);
    private final Map<Damage, List<Example>> examples = new EnumMap<>(Damage.class);
    private final Multiples multiples = new Multiples();

    /** @param casts null where the type is what it was */
    ColumnDamage(LedgerTable.Column before, LedgerTable.Column after, Casts casts) {
        this.before = before;
        this.after = after;
        this.casts = casts;
    }

    void add(String key, String old, String now) throws SQLException {
        Damage damage = Damages.between(old, now, after.fallback());
        if (damage == Damage.SCALE_CHANGED && (textual(before) || textual(after))) {
            // "1.10" is a version as well as a number.
            damage = Damage.CHANGED;
        }
        if (casts != null && old != null && now != null) {
            Casts.Proof proof = casts.of(old, now);
            damage = proof.back() ? Damage.REWRITTEN : proof.forth() && damage == Damage.CHANGED ? Damage.CAST : damage;
        }
        if (damage == Damage.CHANGED) {
            multiples.add(old, now);
        }
        counts.merge(damage, 1L, Long::sum);
        List<Example> some = examples.computeIfAbsent(damage, d -> new ArrayList<>());
        if (some.size() < EXAMPLES) {
            some.add(new Example(key, shortened(old), shortened(now)));
        }
    }

    private static boolean textual(LedgerTable.Column column) {
        return column.type().contains("char") || column.type().contains("text");
    }

    List<Observation> observations(long of) {
        List<Observation> observations = new ArrayList<>();
        if (counts.containsKey(Damage.CHANGED) && multiples.factor() != null) {
            counts.put(Damage.MULTIPLIED, counts.remove(Damage.CHANGED));
            examples.put(Damage.MULTIPLIED, examples.remove(Damage.CHANGED));
        }
        counts.forEach((damage, rows) -> observations.add(new Observation.ValuesChanged(
                before.id(), after.id(), rows, of, damage, examples.get(damage), headline(damage, rows, of))));
        return observations;
    }

    private String headline(Damage damage, long rows, long of) {
        return Tallies.name(before.id()) + ": " + rows + (rows == 1 ? " value " : " values ") + words(damage) + " (of "
                + of + ")";
    }

    private String words(Damage damage) {
        return switch (damage) {
            case DROPPED -> "gone with the column";
            case SET_TO_NULL -> "set to NULL";
            case FILLED_IN -> "filled in where NULL was";
            case DEFAULT_FILLED_IN -> "filled in with the default where NULL was";
            case TRUNCATED -> "cut short";
            case TRIMMED -> "stripped of blanks";
            case CASE_CHANGED -> "changed between upper and lower case";
            case ROUNDED -> "rounded";
            case SCALE_CHANGED -> "written with other zeros after the point";
            case MULTIPLIED -> "multiplied by " + multiples.factor();
            case RE_ENCODED -> "changed to another encoding of the same characters";
            case ZONE_SHIFTED -> "moved by full hours, as from one time zone to another";
            case EXTENDED -> "put into a longer text";
            case CAST -> "cast to " + after.type() + ", which does not lead back";
            case REWRITTEN -> "written otherwise as " + after.type() + ", which leads back";
            case CHANGED -> "changed";
        };
    }

    static String shortened(String text) {
        if (text == null || text.codePointCount(0, text.length()) <= LONGEST) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
