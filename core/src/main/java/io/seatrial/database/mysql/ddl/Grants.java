package io.seatrial.database.mysql.ddl;

import io.seatrial.diff.sql.Remake;
import io.seatrial.schema.Names;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Who may do what: taken away before tables and programs change, given afterwards. */
public final class Grants {

    /** The kinds of object that are privileges in a database. */
    public static final List<String> KINDS = List.of("database_grant", "table_grant", "routine_grant");

    private static final String OPTION = "grant option";
    private static final String WHOLE = "";
    private static final Pattern ITEM = Pattern.compile("(?s)([a-z_ ]+?)(?: \\((.*)\\))?");

    private final Model from;
    private final Model to;
    private final List<String> gaps;

    Grants(Model from, Model to, List<String> gaps) {
        this.from = from;
        this.to = to;
        this.gaps = gaps;
    }

    List<Remake.Line> down() {
        List<Remake.Line> lines = new ArrayList<>();
        for (SchemaObject old : all(from)) {
            SchemaObject now = to.schema().get(old.id());
            boolean goesAlong = anew(old) || of(from, old) != null && of(to, old) == null && routine(old);
            if (!goesAlong) {
                statements("REVOKE ", " FROM ", old, now).forEach(sql -> lines.add(line(old, sql)));
            }
        }
        return lines;
    }

    List<Remake.Line> up() {
        List<Remake.Line> lines = new ArrayList<>();
        for (SchemaObject now : all(to)) {
            SchemaObject old = anew(now) ? null : from.schema().get(now.id());
            List<String> statements = statements("GRANT ", " TO ", now, old);
            if (now.fact("refers to") != null && !statements.isEmpty()) {
                gaps.add("what " + now.id().name() + " may do with "
                        + now.id().path().get(0) + ", a table that is gone: nobody can grant that");
            } else {
                statements.forEach(sql -> lines.add(line(now, sql)));
            }
        }
        return lines;
    }

    private static List<SchemaObject> all(Model model) {
        return KINDS.stream().flatMap(kind -> model.all(kind).stream()).toList();
    }

    private static boolean routine(SchemaObject grant) {
        return grant.id().path().size() == 3;
    }

    private static SchemaObject of(Model model, SchemaObject grant) {
        List<String> path = grant.id().path();
        return routine(grant) ? model.schema().get(ObjectId.of("routine", path.get(0), path.get(1))) : null;
    }

    /** A routine that is made anew is nobody's. */
    private boolean anew(SchemaObject grant) {
        SchemaObject old = of(from, grant);
        SchemaObject now = of(to, grant);
        return old != null && now != null && !old.equals(now);
    }

    private static Remake.Line line(SchemaObject grant, String sql) {
        return new Remake.Line(sql, grant.id(), null);
    }

    /** The statement that grants all of it, in whatever database the session is. */
    public static String grant(SchemaObject grant) {
        return statements("GRANT ", " TO ", grant, null).get(0);
    }

    /** The statements that take all of it away in that database, which may be gone. */
    public static List<String> revoke(SchemaObject grant, String database) {
        List<String> statements = new ArrayList<>();
        String rest = " ON " + on(grant, Sql.name(database) + ".") + " FROM " + written(grant);
        if (grant.fact("privileges") != null) {
            statements.add("REVOKE ALL PRIVILEGES" + rest);
        }
        if (grant.fact(OPTION) != null) {
            statements.add("REVOKE GRANT OPTION" + rest);
        }
        return statements;
    }

    /** The columns that it names, for each table that is gone. */
    public static Set<String> columns(SchemaObject grant) {
        Set<String> columns = new TreeSet<>();
        privileges(grant).values().forEach(columns::addAll);
        columns.remove(WHOLE);
        return columns;
    }

    /** What this one has and the other, which may be null, has not. */
    private static List<String> statements(String verb, String end, SchemaObject one, SchemaObject other) {
        Map<String, Set<String>> more = privileges(one);
        privileges(other).forEach((privilege, columns) -> {
            if (more.containsKey(privilege)) {
                more.get(privilege).removeAll(columns);
            }
        });
        List<String> words = more.entrySet().stream()
                .filter(privilege -> !privilege.getValue().isEmpty())
                .flatMap(privilege -> words(privilege.getKey(), privilege.getValue()))
                .toList();
        boolean option = one.fact(OPTION) != null && (other == null || other.fact(OPTION) == null);
        String rest = " ON " + on(one, "") + end + written(one);
        boolean grants = verb.startsWith("GRANT");
        List<String> statements = new ArrayList<>();
        if (!words.isEmpty()) {
            statements.add(verb + String.join(", ", words) + rest + (option && grants ? " WITH GRANT OPTION" : ""));
        }
        if (option && (!grants || words.isEmpty())) {
            statements.add(verb + "GRANT OPTION" + rest);
        }
        return statements;
    }

    private static java.util.stream.Stream<String> words(String privilege, Set<String> columns) {
        List<String> words = new ArrayList<>();
        if (columns.contains(WHOLE)) {
            words.add(privilege);
        }
        String list = columns.stream()
                .filter(column -> !column.equals(WHOLE))
                .map(Sql::name)
                .collect(Collectors.joining(", "));
        if (!list.isEmpty()) {
            words.add(privilege + " (" + list + ")");
        }
        return words.stream();
    }

    /** Privilege → columns; an empty name is the whole. */
    private static Map<String, Set<String>> privileges(SchemaObject grant) {
        Map<String, Set<String>> privileges = new LinkedHashMap<>();
        String all = grant == null ? null : grant.fact("privileges");
        for (String item : all == null ? List.<String>of() : Items.of(all)) {
            Matcher parts = ITEM.matcher(item);
            if (parts.matches()) {
                Set<String> columns = privileges.computeIfAbsent(
                        parts.group(1).toUpperCase(Locale.ROOT), privilege -> new TreeSet<>());
                columns.addAll(parts.group(2) == null ? Set.of(WHOLE) : Names.listed(parts.group(2)));
            }
        }
        return privileges;
    }

    private static String on(SchemaObject grant, String before) {
        List<String> path = grant.id().path();
        return switch (path.size()) {
            case 1 -> before + "*";
            case 2 -> before + Sql.name(path.get(0));
            default -> path.get(0).toUpperCase(Locale.ROOT) + " " + before + Sql.name(path.get(1));
        };
    }

    private static String written(SchemaObject grant) {
        return Grantee.of(Objects.requireNonNull(grant).id().name()).written();
    }
}
