package io.seatrial.data.fill;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Which columns of a table an expression names. */
final class Mentions {

    private Mentions() {}

    /** In the order of the columns; a name inside a string may be taken for the column, which does no harm here. */
    static List<String> of(String expression, List<String> columns) {
        List<String> mentioned = new ArrayList<>();
        for (String column : columns) {
            String name = Pattern.quote(column);
            if (Pattern.compile("(?<![\\w\"])(" + name + "(?![\\w\"])|\"" + name + "\")")
                    .matcher(expression)
                    .find()) {
                mentioned.add(column);
            }
        }
        return mentioned;
    }
}
