package io.seatrial.data.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Other combinations of a pool's words for each column, so that tables of names do not all hold the same ones. */
final class Varied {

    private static final Set<Topic> OF_TWO_WORDS =
            Set.of(Topic.LOGIN, Topic.EMAIL, Topic.NAME, Topic.SLUG, Topic.PERSON, Topic.DOMAIN);

    private Varied() {}

    static List<String> of(Topic topic, long seed) {
        List<String> pool = Pools.of(topic);
        if (!OF_TWO_WORDS.contains(topic)) {
            return pool;
        }
        List<String> varied = new ArrayList<>();
        for (int i = 0; i < pool.size(); i++) {
            String head = pool.get(i);
            String tail = pool.get((int) Mix.below(pool.size(), seed, i));
            varied.add(head.substring(0, cut(head)) + tail.substring(cut(tail)));
        }
        return varied;
    }

    /** Behind the first word. */
    private static int cut(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ("_.- @".indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return text.length();
    }
}
