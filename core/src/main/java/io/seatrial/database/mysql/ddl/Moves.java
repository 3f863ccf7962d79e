package io.seatrial.database.mysql.ddl;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which of the things that stay have to be moved, so that as few as possible are. */
final class Moves {

    private Moves() {}

    /** @param before the names in their old order, @param after the same names in their new order */
    static Set<String> of(List<String> before, List<String> after) {
        int[] length = new int[after.size()];
        int[] previous = new int[after.size()];
        int best = -1;
        for (int i = 0; i < after.size(); i++) {
            length[i] = 1;
            previous[i] = -1;
            for (int j = 0; j < i; j++) {
                boolean rises = before.indexOf(after.get(j)) < before.indexOf(after.get(i));
                if (rises && length[j] + 1 > length[i]) {
                    length[i] = length[j] + 1;
                    previous[i] = j;
                }
            }
            best = best < 0 || length[i] > length[best] ? i : best;
        }
        List<String> stay = new ArrayList<>();
        for (int i = best; i >= 0; i = previous[i]) {
            stay.add(after.get(i));
        }
        Collections.reverse(stay);
        Set<String> moved = new HashSet<>(after);
        stay.forEach(moved::remove);
        return moved;
    }
}
