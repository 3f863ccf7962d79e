package io.seatrial.diff;

import io.seatrial.schema.Facts;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.Schema;
import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells columns that moved among the others from those that only count differently because a column before them came or
 * went.
 */
final class Positions {

    /** A column that is there before and after. @param pair null when nothing of it differs */
    private record Place(int before, int after, Pair pair) {}

    private Positions() {}

    /** The pairs whose position differs although their order among the columns that stayed does not. */
    static Set<Pair> unmoved(List<Pair> pairs, Schema before, Schema after) {
        Map<ObjectId, List<Place>> tables = new HashMap<>();
        Set<ObjectId> different = new HashSet<>();
        for (Pair pair : pairs) {
            Place place = place(pair.before(), pair.after(), pair);
            if (place != null) {
                tables.computeIfAbsent(table(pair.after().id()), key -> new ArrayList<>())
                        .add(place);
                different.add(pair.after().id());
            }
        }
        Set<Pair> unmoved = new HashSet<>();
        tables.forEach((table, places) -> {
            if (places.stream().anyMatch(place -> place.before() != place.after())) {
                unchanged(table, before, after, different, places);
                unmoved.addAll(inOrder(places));
            }
        });
        return unmoved;
    }

    private static Place place(SchemaObject before, SchemaObject after, Pair pair) {
        Integer from = position(before);
        Integer to = position(after);
        return from == null || to == null ? null : new Place(from, to, pair);
    }

    private static Integer position(SchemaObject object) {
        String position = object.fact(Facts.POSITION.name());
        return position != null && position.matches("[0-9]{1,9}") ? Integer.valueOf(position) : null;
    }

    private static ObjectId table(ObjectId column) {
        List<String> path = column.path();
        return new ObjectId(column.kind(), path.size() > 1 ? path.subList(0, path.size() - 1) : path);
    }

    private static void unchanged(
            ObjectId table, Schema before, Schema after, Set<ObjectId> different, List<Place> places) {
        for (SchemaObject object : after.objects().tailMap(table).values()) {
            List<String> path = object.id().path();
            boolean within = object.id().kind().equals(table.kind())
                    && path.size() >= table.path().size()
                    && path.subList(0, table.path().size()).equals(table.path());
            if (!within) {
                return;
            }
            SchemaObject old = before.get(object.id());
            Place place = old == null || different.contains(object.id()) ? null : place(old, object, null);
            if (place != null && path.size() == table.path().size() + 1) {
                places.add(place);
            }
        }
    }

    /** The pairs in the longest run of columns that kept their order. */
    private static List<Pair> inOrder(List<Place> places) {
        places.sort(Comparator.comparingInt(Place::before));
        int n = places.size();
        int[] length = new int[n];
        int[] previous = new int[n];
        int best = 0;
        for (int i = 0; i < n; i++) {
            length[i] = 1;
            previous[i] = -1;
            for (int j = 0; j < i; j++) {
                if (places.get(j).after() < places.get(i).after() && length[j] + 1 > length[i]) {
                    length[i] = length[j] + 1;
                    previous[i] = j;
                }
            }
            best = length[i] > length[best] ? i : best;
        }
        List<Pair> run = new ArrayList<>();
        for (int i = best; i >= 0; i = previous[i]) {
            if (places.get(i).pair() != null) {
                run.add(places.get(i).pair());
            }
        }
        return run;
    }
}
