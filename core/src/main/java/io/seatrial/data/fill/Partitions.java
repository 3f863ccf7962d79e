package io.seatrial.data.fill;

import io.seatrial.data.condition.Condition;
import io.seatrial.database.Names;
import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What leads a row into an existing partition. */
final class Partitions {

    private static final Pattern KEY = Pattern.compile("(\\w+) \\((.*)\\)");
    private static final Pattern RANGE = Pattern.compile("FOR VALUES FROM \\((.*)\\) TO \\((.*)\\)");
    private static final Pattern LIST = Pattern.compile("FOR VALUES IN \\((.*)\\)");
    private static final Pattern VALUE = Pattern.compile("'((?:[^']|'')*)'|([^,\\s]+)");

    private final SchemaTables tables;

    Partitions(SchemaTables tables) {
        this.tables = tables;
    }

    /** One way for each partition that has no partitions of its own; empty when there is none. */
    List<List<Condition>> ways(SchemaObject table) {
        Matcher key = KEY.matcher(table.fact("partition key"));
        List<String> columns = key.matches() ? Names.list(key.group(2)) : List.of();
        List<List<Condition>> ways = new ArrayList<>();
        List<List<Condition>> others = new ArrayList<>();
        for (SchemaObject partition : tables.tables()) {
            String of = partition.fact("partition of");
            if (of == null || !Names.path(of).equals(table.id().path())) {
                continue;
            }
            String bound = partition.fact("partition bound");
            List<Condition> conditions = conditions(bound, columns);
            List<List<Condition>> into = bound.equals("DEFAULT") || conditions.isEmpty() ? others : ways;
            below(partition, conditions, into);
        }
        return ways.isEmpty() ? others : ways;
    }

    private void below(SchemaObject partition, List<Condition> conditions, List<List<Condition>> ways) {
        if (partition.fact("partition key") == null) {
            ways.add(conditions);
            return;
        }
        for (List<Condition> inner : ways(partition)) {
            List<Condition> both = new ArrayList<>(conditions);
            both.addAll(inner);
            ways.add(both);
        }
    }

    private static List<Condition> conditions(String bound, List<String> columns) {
        Matcher range = RANGE.matcher(bound);
        Matcher list = LIST.matcher(bound);
        if (columns.isEmpty()) {
            return List.of();
        }
        if (list.matches()) {
            List<String> values = values(list.group(1));
            values.remove("NULL");
            String column = columns.get(0);
            return List.of(
                    values.isEmpty()
                            ? new Condition.Present(column, false)
                            : new Condition.OneOf(column, values, false));
        }
        return range.matches() ? between(columns, values(range.group(1)), values(range.group(2))) : List.of();
    }

    /** The lower bound itself belongs to the partition, so all columns but the last take its values. */
    private static List<Condition> between(List<String> columns, List<String> from, List<String> to) {
        List<Condition> conditions = new ArrayList<>();
        int last = Math.min(columns.size(), Math.min(from.size(), to.size())) - 1;
        for (int i = 0; i <= last; i++) {
            String column = columns.get(i);
            boolean open = from.get(i).equals("MINVALUE");
            if (i < last && !open) {
                conditions.add(new Condition.OneOf(column, List.of(from.get(i)), false));
                continue;
            }
            if (!open) {
                conditions.add(new Condition.Bounded(column, ">=", from.get(i)));
            }
            boolean same = from.subList(0, i).equals(to.subList(0, i));
            if (same && !to.get(i).equals("MAXVALUE")) {
                conditions.add(new Condition.Bounded(column, "<", to.get(i)));
            }
            break;
        }
        return conditions;
    }

    private static List<String> values(String list) {
        List<String> values = new ArrayList<>();
        Matcher value = VALUE.matcher(list);
        while (value.find()) {
            values.add(value.group(1) != null ? value.group(1).replace("''", "'") : value.group(2));
        }
        return values;
    }
}
