package io.seatrial.database.mysql.ddl;

import java.util.ArrayList;
import java.util.List;

/** The items of a list as the server writes it. */
public final class Items {

    private Items() {}

    /** What stands between commas that no bracket and no quote holds, without the space around it. */
    public static List<String> of(String list) {
        List<String> items = new ArrayList<>();
        int depth = 0;
        char quote = 0;
        int from = 0;
        for (int i = 0; i < list.length(); i++) {
            char c = list.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"' || c == '`') {
                quote = c;
            } else if (c == '(' || c == ')') {
                depth += c == '(' ? 1 : -1;
            } else if (c == ',' && depth == 0) {
                items.add(list.substring(from, i).strip());
                from = i + 1;
            }
        }
        items.add(list.substring(from).strip());
        return items;
    }
}
