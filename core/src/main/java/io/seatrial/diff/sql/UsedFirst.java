package io.seatrial.diff.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

/** Puts things that use each other by name into an order: those first that others use, else as they were. */
public final class UsedFirst {

    private UsedFirst() {}

    /**
     * The same things in order; where they use each other in a circle, the first of them goes first.
     *
     * @param name of a thing
     * @param uses the names that it uses, its own and those of strangers among them perhaps
     */
    public static <T> List<T> of(List<T> things, Function<T, String> name, Function<T, Collection<String>> uses) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < things.size(); i++) {
            places.put(name.apply(things.get(i)), i);
        }
        List<TreeSet<Integer>> before = new ArrayList<>();
        List<TreeSet<Integer>> behind = new ArrayList<>();
        things.forEach(thing -> {
            before.add(new TreeSet<>());
            behind.add(new TreeSet<>());
        });
        for (int i = 0; i < things.size(); i++) {
            for (String used : uses.apply(things.get(i))) {
                int place = places.getOrDefault(used, i);
                if (place != i) {
                    before.get(i).add(place);
                    behind.get(place).add(i);
                }
            }
        }
        List<T> ordered = new ArrayList<>();
        order(before, behind).forEach(i -> ordered.add(things.get(i)));
        return ordered;
    }

    private static List<Integer> order(List<TreeSet<Integer>> before, List<TreeSet<Integer>> behind) {
        TreeSet<Integer> left = new TreeSet<>();
        TreeSet<Integer> free = new TreeSet<>();
        for (int i = 0; i < before.size(); i++) {
            left.add(i);
            if (before.get(i).isEmpty()) {
                free.add(i);
            }
        }
        List<Integer> order = new ArrayList<>();
        while (!left.isEmpty()) {
            int next = free.isEmpty() ? left.first() : free.first();
            left.remove(next);
            free.remove(next);
            order.add(next);
            for (int waiting : behind.get(next)) {
                before.get(waiting).remove(next);
                if (before.get(waiting).isEmpty() && left.contains(waiting)) {
                    free.add(waiting);
                }
            }
        }
        return order;
    }
}
