package io.seatrial.data.fill;

import io.seatrial.data.condition.Restriction;
import io.seatrial.data.fill.TableModel.ColumnModel;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/** Which columns are NULL in which rows. */
final class NullWork {

    /** How many rows of a hundred leave an optional column NULL. */
    private static final int SOME = 10;

    private static final int MANY = 30;
    private static final int MOSTLY = 80;

    private final TableModel table;
    private final List<Map<String, Restriction>> ways;
    private final Population population;

    NullWork(TableModel table, List<Map<String, Restriction>> ways, Population population) {
        this.table = table;
        this.ways = ways;
        this.population = population;
    }

    void arrange(List<Slot> slots) {
        for (Slot slot : slots) {
            boolean optional = false;
            boolean demanded = false;
            for (int at : slot.columns) {
                String name = table.columns().get(at).name();
                optional |= table.columns().get(at).nullable();
                demanded |= ways.stream()
                        .anyMatch(way -> way.containsKey(name)
                                && Boolean.TRUE.equals(way.get(name).present()));
            }
            if (optional && !demanded) {
                if (population == Population.ADVERSARIAL) {
                    slot.bare();
                }
                slot.nulls(share(table.columns().get(slot.columns[0])), optional(slot));
            }
        }
    }

    private int[] optional(Slot slot) {
        return java.util.Arrays.stream(slot.columns)
                .filter(at -> table.columns().get(at).nullable())
                .toArray();
    }

    private int share(ColumnModel column) {
        if (column.pin() != null) {
            boolean also =
                    column.pin() instanceof Pin.Values values && values.values().contains(null);
            return also ? 100 / ((Pin.Values) column.pin()).values().size() : 0;
        }
        if (population == Population.ADVERSARIAL) {
            return MANY;
        }
        return column.name()
                        .toLowerCase(java.util.Locale.ROOT)
                        .matches("(deleted|removed|archived|revoked|cancel+ed)_?(at|on)?")
                ? MOSTLY
                : SOME;
    }

    /** For each way the columns that have to be NULL in it. */
    static List<BitSet> absent(TableModel table, List<Map<String, Restriction>> ways) {
        List<BitSet> absent = new ArrayList<>();
        for (Map<String, Restriction> way : ways) {
            BitSet nothing = new BitSet();
            for (int at = 0; at < table.columns().size(); at++) {
                Restriction asked = way.get(table.columns().get(at).name());
                if (asked != null && Boolean.FALSE.equals(asked.present())) {
                    nothing.set(at);
                }
            }
            absent.add(nothing);
        }
        return absent;
    }
}
