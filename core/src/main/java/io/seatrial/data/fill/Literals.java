package io.seatrial.data.fill;

import io.seatrial.data.condition.Restriction;
import io.seatrial.data.fill.TableModel.ColumnModel;
import io.seatrial.database.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values that the history itself uses for a column: in its default, and in its scripts. */
final class Literals {

    private static final Pattern DEFAULT = Pattern.compile("'((?:[^']|'')*)'(::.*)?|(-?\\d+(?:\\.\\d+)?|true|false)");
    private static final int MOST = 20;

    private Literals() {}

    /** Those that the column's type can be expected to take. */
    static List<String> fitting(FillPlan plan, TableModel table, ColumnModel column, Restriction asked) {
        List<String> all = new ArrayList<>();
        Matcher given = DEFAULT.matcher(column.given() == null ? "" : column.given());
        if (given.matches()) {
            all.add(given.group(1) != null ? given.group(1).replace("''", "'") : given.group(3));
        }
        String name = column.name().toLowerCase(Locale.ROOT);
        String owner = table.id().name().toLowerCase(Locale.ROOT);
        all.addAll(plan.literals().getOrDefault(owner + "." + name, List.of()));
        all.addAll(plan.literals().getOrDefault(name, List.of()));
        return all.stream()
                .distinct()
                .filter(text -> takes(column.type(), text) && asked.accepts(text))
                .limit(MOST)
                .toList();
    }

    private static boolean takes(ValueType type, String text) {
        return switch (type.family()) {
            case TEXT -> type.length() == 0 || text.length() <= type.length();
            case INTEGER -> text.matches("-?\\d{1,9}") && within(type, Long.parseLong(text));
            case DECIMAL -> type.precision() < 0 && text.matches("-?\\d{1,15}(\\.\\d{1,6})?");
            case FLOAT -> text.matches("-?\\d{1,6}(\\.\\d{1,6})?");
            case BOOLEAN -> text.equals("true") || text.equals("false");
            case ENUM -> type.labels().contains(text);
            case DATE -> text.matches("\\d{4}-\\d\\d-\\d\\d");
            case TIMESTAMP, TIMESTAMP_ZONED -> text.matches("\\d{4}-\\d\\d-\\d\\d([ T]\\d\\d:\\d\\d(:\\d\\d)?)?");
            case UUID -> text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
            default -> false;
        };
    }

    private static boolean within(ValueType type, long number) {
        return (type.low() == null || number >= Long.parseLong(type.low()))
                && (type.high() == null || number <= Long.parseLong(type.high()));
    }
}
