package io.seatrial.database.mysql.ddl;

import io.seatrial.diff.sql.Remake;
import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Roles and users, as far as a history makes them: there before anybody is granted anything, gone when all is taken away. */
final class Accounts {

    private static final String MEMBER = "member of";
    private static final String DEFAULT = "default role";

    private final Model from;
    private final Model to;
    private final List<String> gaps;

    Accounts(Model from, Model to, List<String> gaps) {
        this.from = from;
        this.to = to;
        this.gaps = gaps;
    }

    List<Remake.Line> up() {
        List<Remake.Line> lines = new ArrayList<>();
        for (SchemaObject now : to.all("role")) {
            if (from.schema().get(now.id()) == null) {
                create(now, lines);
            }
        }
        for (SchemaObject now : to.all("role")) {
            more("GRANT ", " TO ", now, from.schema().get(now.id()), lines);
        }
        for (SchemaObject now : to.all("role")) {
            SchemaObject old = from.schema().get(now.id());
            if (!Objects.equals(now.fact(DEFAULT), old == null ? null : old.fact(DEFAULT))) {
                gaps.add("the default role of " + now.id().name() + ": SET DEFAULT ROLE is left to you");
            }
        }
        return lines;
    }

    List<Remake.Line> down() {
        List<Remake.Line> lines = new ArrayList<>();
        for (SchemaObject old : from.all("role")) {
            SchemaObject now = to.schema().get(old.id());
            if (now == null) {
                lines.add(line(old, "DROP " + kind(old) + written(old)));
            } else {
                more("REVOKE ", " FROM ", old, now, lines);
            }
        }
        return lines;
    }

    private void create(SchemaObject account, List<Remake.Line> lines) {
        lines.add(line(account, "CREATE " + kind(account) + written(account)));
        if (account.fact("login") != null) {
            gaps.add("the password of " + account.id().name() + ", which no snapshot has: it is made without one");
        }
    }

    /** What this one belongs to and may do, and the other, which may be null, does not. */
    private static void more(String verb, String end, SchemaObject one, SchemaObject other, List<Remake.Line> lines) {
        List<String> roles = new ArrayList<>(items(one, MEMBER));
        roles.removeAll(items(other, MEMBER));
        for (String role : roles) {
            boolean admin = role.endsWith(" with admin option");
            String name =
                    Grantee.of(role.replaceFirst(" with admin option$", "")).written();
            lines.add(line(
                    one,
                    verb
                            + name
                            + end
                            + written(one)
                            + (admin && verb.startsWith("GRANT") ? " WITH ADMIN OPTION" : "")));
        }
        List<String> privileges = new ArrayList<>(items(one, "privileges"));
        privileges.removeAll(items(other, "privileges"));
        if (!privileges.isEmpty()) {
            lines.add(line(
                    one,
                    verb + String.join(", ", privileges).toUpperCase(Locale.ROOT) + " ON *.*" + end + written(one)));
        }
        List<String> elsewhere = new ArrayList<>(items(one, "privileges elsewhere"));
        elsewhere.removeAll(items(other, "privileges elsewhere"));
        for (String item : elsewhere) {
            int on = item.indexOf(" on ");
            lines.add(line(
                    one,
                    verb + item.substring(0, on).toUpperCase(Locale.ROOT) + " ON " + Sql.name(item.substring(on + 4))
                            + ".*" + end + written(one)));
        }
    }

    private static List<String> items(SchemaObject account, String fact) {
        String all = account == null ? null : account.fact(fact);
        return all == null ? List.of() : Arrays.asList(all.split(", "));
    }

    private static String kind(SchemaObject account) {
        return account.fact("login") == null ? "ROLE " : "USER ";
    }

    private static String written(SchemaObject account) {
        return Grantee.of(account.id().name()).written();
    }

    private static Remake.Line line(SchemaObject account, String sql) {
        return new Remake.Line(sql, account.id(), null);
    }
}
