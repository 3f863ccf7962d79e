package io.seatrial.data.fill;

import io.seatrial.data.fill.TableModel.ColumnModel;
import io.seatrial.database.Loader.Rejection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Why the database refused rows of a table, and what can be left out to please it. */
final class Refused {

    private static final int ALIKE = 20;

    private final RowPlan plan;
    private final Map<String, Rejection> reasons = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final Set<String> asked = new HashSet<>();
    private long collisions;
    private int level;

    Refused(RowPlan plan) {
        this.plan = plan;
    }

    void note(Rejection rejection) {
        String key = rejection.constraint() != null ? rejection.constraint() : kind(rejection.message());
        reasons.putIfAbsent(key, rejection);
        counts.merge(key, 1, Integer::sum);
    }

    /** Messages of one kind begin alike; what they tell about the single row comes later. */
    private static String kind(String message) {
        return message.substring(0, Math.min(message.length(), ALIKE));
    }

    void collided(long rows) {
        collisions += rows;
    }

    /** The commonest reason, or null. */
    Rejection main() {
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(entry -> reasons.get(entry.getKey()))
                .orElse(null);
    }

    /** How many rows were refused for the commonest reason since {@link #forget}. */
    int mainCount() {
        return counts.values().stream().max(Integer::compare).orElse(0);
    }

    /** Begins to count anew; the reasons stay known. */
    void forget() {
        counts.clear();
    }

    String told() {
        List<String> parts = new ArrayList<>();
        if (collisions > 0) {
            parts.add("a key allows no more different values");
        }
        reasons.values().stream().limit(3).map(Rejection::message).forEach(parts::add);
        return parts.isEmpty()
                ? "rows vanished without a word, as a trigger or rule can make them"
                : String.join("; ", parts);
    }

    /** Those columns that the commonest refusal is about which could take more of the values that scripts use; told once. */
    List<Slot> hesitant() {
        Rejection main = main();
        return main == null || !asked.add(String.valueOf(main.constraint()) + main.column())
                ? List.of()
                : suspects(main).stream()
                        .map(name -> plan.slot(plan.table().position(name)))
                        .filter(slot -> slot != null && slot.hesitant())
                        .toList();
    }

    /** A trigger does not say which columns it dislikes: first all optional ones go, then all with a default. */
    private List<String> suspects(Rejection main) {
        List<String> names =
                plan.table().columns().stream().map(ColumnModel::name).toList();
        String about = main.column() != null ? main.column() : plan.table().words(main.constraint());
        return about.isEmpty() ? names : Mentions.of(about, names);
    }

    /** Makes the plan do without some columns that the commonest refusal is about. @return those, perhaps none */
    List<ColumnModel> eased() {
        Rejection main = main();
        List<ColumnModel> eased = new ArrayList<>();
        List<String> suspects = suspects(main);
        while (eased.isEmpty() && level < 2) {
            for (String name : suspects) {
                int at = plan.table().position(name);
                ColumnModel column = plan.table().columns().get(at);
                if (!plan.touched(at) && level == 0 && column.nullable()) {
                    plan.empty(at);
                    eased.add(column);
                } else if (!plan.touched(at) && level == 1 && column.given() != null && !column.handedOut()) {
                    plan.omit(at);
                    eased.add(column);
                }
            }
            level += eased.isEmpty() ? 1 : 0;
        }
        if (!eased.isEmpty()) {
            counts.clear();
        }
        return eased;
    }
}
