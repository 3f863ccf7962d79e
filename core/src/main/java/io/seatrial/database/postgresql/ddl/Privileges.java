package io.seatrial.database.postgresql.ddl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes grants and revocations of the fact that says what an object's privileges have of their own. */
final class Privileges {

    /** @param sign true for what is granted, false for what is taken from the usual */
    private record Right(String who, boolean sign, String what, boolean handsOn) {}

    private final String target;
    private final String owner;
    private final String column;

    /**
     * @param target what the rights are on, such as {@code TABLE app.users}
     * @param column the column's name as SQL, or null
     */
    Privileges(String target, String owner, String column) {
        this.target = target;
        this.owner = owner;
        this.column = column;
    }

    List<String> statements(String before, String after) {
        Set<Right> old = rights(before);
        Set<Right> now = rights(after);
        Set<Right> taken = new LinkedHashSet<>();
        Set<Right> given = new LinkedHashSet<>();
        for (Right right : old) {
            // Who owns it now has no rights of another kind.
            if (!now.contains(right) && !right.who().equals(owner)) {
                (right.sign() ? taken : given).add(right);
            }
        }
        for (Right right : now) {
            if (!old.contains(right)) {
                (right.sign() ? given : taken).add(right);
            }
        }
        List<String> statements = new ArrayList<>();
        grouped(taken)
                .forEach((who, what) -> statements.add("REVOKE " + what + " ON " + target + " FROM " + bare(who)));
        grouped(given).forEach((who, what) -> statements.add("GRANT " + what + " ON " + target + " TO " + who));
        return statements;
    }

    private static String bare(String who) {
        return who.replace(" WITH GRANT OPTION", "");
    }

    private Map<String, String> grouped(Set<Right> rights) {
        Map<String, String> grouped = new LinkedHashMap<>();
        for (Right right : rights) {
            String who = right.who().equals("OWNER") ? owner : right.who();
            String what = column == null ? right.what() : right.what() + " (" + column + ")";
            grouped.merge(who + (right.handsOn() ? " WITH GRANT OPTION" : ""), what, (one, more) -> one + ", " + more);
        }
        return grouped;
    }

    private static Set<Right> rights(String fact) {
        Set<Right> rights = new LinkedHashSet<>();
        if (fact == null || fact.startsWith("none ")) {
            return rights;
        }
        for (String one : fact.split("; ")) {
            int colon = one.lastIndexOf(": ");
            for (String word : one.substring(colon + 2).split(", ")) {
                String what = word.replaceFirst(" by .*$", "");
                boolean hands = what.endsWith(" with grant option");
                what = what.replace(" with grant option", "");
                boolean sign = !what.startsWith("not ");
                rights.add(new Right(one.substring(0, colon), sign, sign ? what : what.substring(4), hands));
            }
        }
        return rights;
    }
}
