package io.seatrial.data.ledger;

import io.seatrial.database.RowQuestions;
import io.seatrial.schema.Facts;
import io.seatrial.schema.Names;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.Schema;
import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways on which values that went from a table may be found again; only by keys, never by likeness of names. */
final class Routes {

    private static final Pattern REFERENCE = Pattern.compile("(.+?) ?\\((.+)\\)");

    private final RowQuestions questions;
    private final List<Pair> pairs;
    private final List<LedgerTable> fresh;
    private final Schema before;
    private final Schema after;

    /** @param fresh the tables that are new */
    private Routes(RowQuestions questions, List<Pair> pairs, List<LedgerTable> fresh, Schema before, Schema after) {
        this.questions = questions;
        this.pairs = pairs;
        this.fresh = fresh;
        this.before = before;
        this.after = after;
    }

    /**
     * Those from a database as it was to what it is now.
     *
     * @param before tallies by the table's handle, as are those after
     */
    static Routes between(
            Ledger now, Schema earlier, List<Pair> pairs, Map<String, Tally> before, Map<String, Tally> after) {
        return new Routes(
                now.tallies().questions(),
                pairs,
                grown(pairs, now.tables(), before, after),
                earlier,
                now.snapshot().schema());
    }

    /** Tables in which rows may have come to lie: new ones, and those that hold more than before. */
    private static List<LedgerTable> grown(
            List<Pair> pairs, Map<String, LedgerTable> now, Map<String, Tally> before, Map<String, Tally> after) {
        Map<String, LedgerTable> grown = new LinkedHashMap<>(now);
        for (Pair pair : pairs) {
            if (pair.after() != null) {
                long rows = after.get(pair.after().handle()).rows();
                if (rows <= before.get(pair.before().handle()).rows()) {
                    grown.remove(pair.after().handle());
                }
            }
        }
        grown.values().removeIf(table -> after.get(table.handle()).rows() == 0);
        return List.copyOf(grown.values());
    }

    List<Route> of(Pair pair) {
        List<Route> routes = new ArrayList<>();
        List<LedgerTable.Column> key = pair.before().key();
        if (!key.isEmpty()) {
            if (pair.after() != null && !pair.key().isEmpty() && !pair.added().isEmpty()) {
                routes.add(plain(pair.after(), key, pair.keyAfter(), pair.added(), false));
            }
            toHolders(pair, key, routes);
        }
        if (pair.after() != null && !pair.key().isEmpty()) {
            byReference(pair, routes);
        }
        gathered(pair, routes);
        return routes;
    }

    private Route plain(
            LedgerTable table,
            List<LedgerTable.Column> from,
            List<LedgerTable.Column> by,
            List<LedgerTable.Column> candidates,
            boolean gathered) {
        return new Route(from, questions.rows(table.asked(by, candidates)), candidates, gathered);
    }

    /** Tables in which a column holds the old key: new ones, and those that have new columns. */
    private void toHolders(Pair pair, List<LedgerTable.Column> key, List<Route> routes) {
        for (LedgerTable table : fresh) {
            holders(table, key).forEach(by -> routes.add(plain(table, key, by, table.columns(), false)));
        }
        for (Pair other : pairs) {
            if (other != pair && other.after() != null && !other.added().isEmpty()) {
                holders(other.after(), key)
                        .forEach(by -> routes.add(plain(other.after(), key, by, other.added(), false)));
            }
        }
    }

    /** Columns of the table that may hold that key: one of its type, or all by their names. */
    private static List<List<LedgerTable.Column>> holders(LedgerTable table, List<LedgerTable.Column> key) {
        if (key.size() == 1) {
            return table.columns().stream()
                    .filter(column -> alike(column, key.get(0)))
                    .map(List::of)
                    .toList();
        }
        List<LedgerTable.Column> all = new ArrayList<>();
        for (LedgerTable.Column part : key) {
            table.columns().stream()
                    .filter(column -> column.id().name().equals(part.id().name()) && alike(column, part))
                    .forEach(all::add);
        }
        return all.size() == key.size() ? List.of(all) : List.of();
    }

    private static boolean alike(LedgerTable.Column one, LedgerTable.Column other) {
        return one.type().equals(other.type()) || whole(one) && whole(other);
    }

    private static boolean whole(LedgerTable.Column column) {
        return column.type().endsWith("int") || column.type().equals("integer");
    }

    /** The tables that a new foreign key of the old table leads to. */
    private void byReference(Pair pair, List<Route> routes) {
        for (Reference reference : references(pair.after(), after)) {
            LedgerTable target = named(reference.table());
            boolean isNew = reference.columns().stream().anyMatch(pair.added()::contains);
            if (isNew && target != null) {
                String sql = questions.joined(
                        pair.after().asked(pair.keyAfter(), reference.columns()),
                        target.asked(columns(target, reference.there()), target.columns()));
                if (sql != null) {
                    routes.add(new Route(pair.before().key(), sql, target.columns(), false));
                }
            }
        }
    }

    /** Tables that a foreign key of the old table led to, and new ones, which may hold counts and sums. */
    private void gathered(Pair pair, List<Route> routes) {
        for (Reference reference : references(pair.before(), before)) {
            for (Pair other : pairs) {
                if (other.before().id().path().equals(reference.table())
                        && other.after() != null
                        && !other.added().isEmpty()
                        && other.key().equals(columns(other.before(), reference.there()))) {
                    routes.add(plain(other.after(), reference.columns(), other.keyAfter(), other.added(), true));
                }
            }
            for (LedgerTable table : fresh) {
                holders(table, reference.columns())
                        .forEach(by -> routes.add(plain(table, reference.columns(), by, table.columns(), true)));
            }
        }
    }

    private LedgerTable named(List<String> path) {
        for (LedgerTable table : fresh) {
            if (table.id().path().equals(path)) {
                return table;
            }
        }
        return null;
    }

    private record Reference(List<LedgerTable.Column> columns, List<String> table, List<String> there) {}

    private static List<Reference> references(LedgerTable table, Schema schema) {
        List<Reference> references = new ArrayList<>();
        for (SchemaObject object : schema.objects().values()) {
            Matcher target = REFERENCE.matcher(Objects.toString(Facts.REFERENCES.of(object), ""));
            if (target.matches() && owner(object.id()).equals(table.id().path())) {
                references.add(new Reference(
                        columns(table, Names.listed(Facts.COLUMNS.of(object))),
                        Names.unquoted(target.group(1)),
                        Names.listed(target.group(2))));
            }
        }
        return references;
    }

    private static List<String> owner(ObjectId id) {
        return id.path().subList(0, id.path().size() - 1);
    }

    private static List<LedgerTable.Column> columns(LedgerTable table, List<String> names) {
        return names.stream()
                .flatMap(name -> table.columns().stream()
                        .filter(column -> column.id().name().equals(name)))
                .toList();
    }
}
