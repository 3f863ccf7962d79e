package io.seatrial.diff;

import io.seatrial.schema.Facts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Recognises differences that are nothing but the order of columns: a column that moved among the others, and a view that
 * lists the same columns in another order because it was once written with a star.
 */
public final class MovedColumns {

    private MovedColumns() {}

    /** Those of the changes that are only order; a view's counts only where some column moved. */
    public static List<Change> among(Collection<Change> changes) {
        boolean moved = changes.stream().anyMatch(MovedColumns::isMove);
        return changes.stream()
                .filter(change -> isMove(change) || (moved && isListing(change)))
                .toList();
    }

    /** True when there are changes, and all of them are only order. */
    public static boolean only(Collection<Change> changes) {
        return !changes.isEmpty() && among(changes).size() == changes.size();
    }

    private static boolean isMove(Change change) {
        return change instanceof Change.Altered altered
                && altered.facts().keySet().equals(Set.of(Facts.POSITION.name()));
    }

    private static boolean isListing(Change change) {
        return change instanceof Change.Altered altered
                && altered.facts().keySet().equals(Set.of(Facts.DEFINITION.name()))
                && sameItems(altered.facts().get(Facts.DEFINITION.name()));
    }

    /** True when both queries have the same words, and the items of their select lists differ only in order. */
    private static boolean sameItems(FactChange definition) {
        return definition.before() != null
                && definition.after() != null
                && items(definition.before()).equals(items(definition.after()));
    }

    /** What stands between commas, outside of which everything keeps its place; each list sorted. */
    private static List<String> items(String query) {
        List<String> all = new ArrayList<>();
        List<String> list = new ArrayList<>();
        StringBuilder item = new StringBuilder();
        int depth = 0;
        boolean selecting = false;
        for (Token token : Tokens.of(query)) {
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            boolean ends = depth == 0 && (token.is("from") || token.is("select") || token.is("union"));
            if (ends || (selecting && depth == 0 && token.is(","))) {
                list.add(item.toString());
                item.setLength(0);
            }
            if (ends) {
                all.addAll(list.stream().sorted().toList());
                list.clear();
                selecting = token.is("select");
            }
            if (ends) {
                all.add(token.text());
            } else if (!token.is(",") || !selecting || depth > 0) {
                item.append(token.text()).append(' ');
            }
        }
        list.add(item.toString().replace(";", ""));
        all.addAll(list.stream().sorted().toList());
        return all;
    }
}
