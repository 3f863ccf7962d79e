package io.seatrial.diff.sql;

import io.seatrial.diff.sql.Operation.Verb;
import io.seatrial.schema.ObjectId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Puts operations into an order in which they work: what uses a thing goes before the thing goes, and comes after the
 * thing has come.
 *
 * <p>Where that runs in circles, what is only named in a text is forgotten first, and then the least of the others; what
 * only waits for a circle goes on waiting.
 */
public final class Ordering {

    private static final Comparator<Operation> NATURAL = Comparator.comparingInt(
                    (Operation one) -> one.verb() == Verb.DROP ? -one.rank() : 1000 + one.rank())
            .thenComparing(Operation::root)
            .thenComparing(Operation::place)
            .thenComparing(Operation::object)
            .thenComparing(Operation::verb);

    private final List<Operation> all;
    private final Map<ObjectId, List<Integer>> byRoot = new HashMap<>();
    private final List<Set<Integer>> before = new ArrayList<>();
    private final List<Set<Integer>> softly = new ArrayList<>();

    private Ordering(List<Operation> operations) {
        all = operations.stream().sorted(NATURAL).toList();
        for (int i = 0; i < all.size(); i++) {
            byRoot.computeIfAbsent(all.get(i).root(), key -> new ArrayList<>()).add(i);
            before.add(new HashSet<>());
            softly.add(new HashSet<>());
        }
    }

    /** The same operations in an order that works. */
    public static List<Operation> of(List<Operation> operations) {
        Ordering ordering = new Ordering(operations);
        for (int i = 0; i < ordering.all.size(); i++) {
            ordering.uses(i);
            ordering.needs(i);
            ordering.within(i);
        }
        ordering.names();
        return ordering.sorted();
    }

    private void uses(int i) {
        Operation one = all.get(i);
        for (ObjectId root : one.uses()) {
            for (int j : byRoot.getOrDefault(root, List.of())) {
                Operation used = all.get(j);
                boolean inTheWay = used.drops() && (!used.accessory() || used.rank() < one.rank());
                boolean disturbed = one.drops() && used.verb() == Verb.ALTER && !used.accessory();
                if (j != i
                        && one.verb() != Verb.CREATE
                        && (inTheWay || disturbed)
                        && !one.root().equals(root)) {
                    before.get(j).add(i);
                }
            }
        }
    }

    private void needs(int i) {
        Operation one = all.get(i);
        if (!one.drops()) {
            one.needs().forEach(root -> after(i, root, before));
            one.likes().forEach(root -> after(i, root, softly));
        }
    }

    private void after(int i, ObjectId root, List<Set<Integer>> edges) {
        Operation one = all.get(i);
        for (int j : byRoot.getOrDefault(root, List.of())) {
            Operation needed = all.get(j);
            boolean matters = !needed.accessory() || needed.rank() < one.rank();
            if (j != i && !needed.drops() && matters && !one.root().equals(root)) {
                edges.get(i).add(j);
            }
        }
    }

    /** Keys and the like go before their table changes shape, and come after it has. */
    private void within(int i) {
        Operation one = all.get(i);
        for (int j : byRoot.get(one.root())) {
            Operation other = all.get(j);
            boolean together = one.object().equals(other.object());
            if (j == i) {
                continue;
            }
            if (other.whole() && other.verb() == Verb.CREATE && !one.drops()) {
                before.get(i).add(j);
            } else if (one.place() < other.place()
                    && one.verb() == Verb.CREATE
                    && other.verb() == Verb.CREATE
                    && one.rank() == other.rank()) {
                before.get(j).add(i);
            } else if (one.whole() && one.verb() == Verb.CREATE && !other.drops()) {
                before.get(j).add(i);
            } else if (together && one.drops() && !other.drops()) {
                before.get(j).add(i);
            } else if (one.accessory() && !other.accessory()) {
                before.get(one.drops() ? j : i).add(one.drops() ? i : j);
            } else if (one.accessory() == other.accessory() && one.rank() < other.rank() && !together) {
                boolean down = one.drops() && other.drops();
                boolean up = !one.drops() && !other.drops();
                if (down || up) {
                    before.get(down ? i : j).add(down ? j : i);
                }
            }
        }
    }

    private void names() {
        Map<String, List<Integer>> held = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            Operation one = all.get(i);
            boolean letsGo = one.drops() || one.verb() == Verb.ALTER && !Objects.equals(one.names(), one.takes());
            if (one.names() != null && letsGo) {
                held.computeIfAbsent(one.names(), key -> new ArrayList<>()).add(i);
            }
        }
        for (int i = 0; i < all.size(); i++) {
            String name = all.get(i).drops() ? null : all.get(i).takes();
            for (int holder : held.getOrDefault(name, List.of())) {
                if (holder != i) {
                    before.get(i).add(holder);
                }
            }
        }
    }

    private List<Operation> sorted() {
        List<Operation> sorted = new ArrayList<>();
        List<List<Integer>> next = new ArrayList<>();
        all.forEach(one -> next.add(new ArrayList<>()));
        TreeSet<Integer> ready = new TreeSet<>();
        TreeSet<Integer> waiting = new TreeSet<>();
        for (int i = 0; i < all.size(); i++) {
            softly.get(i).removeAll(before.get(i));
            int at = i;
            before.get(i).forEach(j -> next.get(j).add(at));
            softly.get(i).forEach(j -> next.get(j).add(at));
            (free(i) ? ready : waiting).add(i);
        }
        while (!ready.isEmpty() || !waiting.isEmpty()) {
            int i = ready.isEmpty() ? unstick(waiting) : ready.pollFirst();
            sorted.add(all.get(i));
            for (int j : next.get(i)) {
                before.get(j).remove(i);
                softly.get(j).remove(i);
                if (free(j) && waiting.remove(j)) {
                    ready.add(j);
                }
            }
        }
        return sorted;
    }

    private boolean free(int i) {
        return before.get(i).isEmpty() && softly.get(i).isEmpty();
    }

    private int unstick(TreeSet<Integer> waiting) {
        int best = circle(waiting).stream()
                .min(Comparator.comparingInt((Integer i) -> before.get(i).size())
                        .thenComparingInt(i -> softly.get(i).size())
                        .thenComparingInt(i -> i))
                .orElseThrow();
        waiting.remove(best);
        return best;
    }

    /** Some that wait for each other, and for nobody else. */
    private Set<Integer> circle(TreeSet<Integer> waiting) {
        int one = waiting.first();
        while (true) {
            int member = one;
            Set<Integer> circle = awaited(member);
            one = circle.stream()
                    .filter(other -> !awaited(other).contains(member))
                    .findFirst()
                    .orElse(-1);
            if (one < 0) {
                return circle;
            }
        }
    }

    /** It and all that must be done before it. */
    private Set<Integer> awaited(int one) {
        Set<Integer> all = new TreeSet<>(Set.of(one));
        List<Integer> next = new ArrayList<>(all);
        while (!next.isEmpty()) {
            int i = next.remove(next.size() - 1);
            for (Set<Integer> edges : List.of(before.get(i), softly.get(i))) {
                edges.stream().filter(all::add).forEach(next::add);
            }
        }
        return all;
    }
}
