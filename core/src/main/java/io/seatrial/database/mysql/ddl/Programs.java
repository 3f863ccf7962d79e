package io.seatrial.database.mysql.ddl;

import io.seatrial.schema.Names;
import io.seatrial.schema.SchemaObject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Views, triggers, routines, events and sequences. */
record Programs(Tongue tongue) {

    private static final Pattern CHARSET =
            Pattern.compile("(?s)(.*) (\\w+) (\\2(?:_\\w+)?|\\w+_(?:ci|cs|bin)|uca1400\\w+)");
    private static final Pattern ARGUMENT = Pattern.compile("(?s)(?:(in|out|inout) )?(\"(?:[^\"]|\"\")+\"|[^ ]+) (.*)");

    String view(SchemaObject view) {
        String algorithm = view.fact("algorithm");
        String check = view.fact("check option");
        return "CREATE OR REPLACE "
                + (algorithm == null ? "" : "ALGORITHM = " + algorithm.toUpperCase(Locale.ROOT) + " ")
                + definer(view)
                + (view.fact("security") == null
                        ? ""
                        : "SQL SECURITY " + view.fact("security").toUpperCase(Locale.ROOT) + " ")
                + "VIEW " + Sql.name(view.id().name()) + " AS\n" + tongue.plain(view.fact("definition"))
                + (check == null ? "" : "\nWITH " + check.toUpperCase(Locale.ROOT) + " CHECK OPTION");
    }

    private static String definer(SchemaObject program) {
        return program.fact("definer") == null ? "" : "DEFINER = " + Sql.account(program.fact("definer")) + " ";
    }

    String trigger(SchemaObject trigger) {
        return "CREATE " + definer(trigger) + "TRIGGER " + Sql.name(trigger.id().name()) + " "
                + (trigger.fact("timing") + " " + trigger.fact("events")).toUpperCase(Locale.ROOT) + " ON "
                + Sql.name(trigger.id().path().get(0)) + "\nFOR EACH ROW "
                + trigger.fact("body").strip();
    }

    String routine(SchemaObject routine) {
        boolean function = routine.fact("kind").equals("function");
        StringBuilder text = new StringBuilder("CREATE " + definer(routine))
                .append(routine.fact("kind").toUpperCase(Locale.ROOT))
                .append(' ')
                .append(Sql.name(routine.id().name()))
                .append('(')
                .append(arguments(routine.fact("arguments"), function))
                .append(')');
        if (function) {
            text.append(" RETURNS ").append(type(routine.fact("returns")));
        }
        text.append(routine.fact("deterministic") == null ? "" : "\n    DETERMINISTIC");
        clause(text, routine.fact("data access"), "");
        clause(text, routine.fact("security"), "SQL SECURITY ");
        if (routine.fact("comment") != null) {
            text.append("\n    COMMENT ").append(Sql.literal(routine.fact("comment")));
        }
        return text.append('\n').append(routine.fact("body").strip()).toString();
    }

    private static void clause(StringBuilder text, String value, String before) {
        if (value != null) {
            text.append("\n    ").append(before).append(value.toUpperCase(Locale.ROOT));
        }
    }

    private static String arguments(String arguments, boolean function) {
        return arguments == null
                ? ""
                : Items.of(arguments).stream()
                        .map(argument -> argument(argument, function))
                        .collect(Collectors.joining(", "));
    }

    private static String argument(String argument, boolean function) {
        Matcher parts = ARGUMENT.matcher(argument);
        if (!parts.matches()) {
            return argument;
        }
        String mode = parts.group(1) == null || function ? "" : parts.group(1).toUpperCase(Locale.ROOT) + " ";
        return mode + Sql.name(Names.listed(parts.group(2)).get(0)) + " " + type(parts.group(3));
    }

    /** {@code varchar(20) utf8mb4 utf8mb4_bin} in the words of a statement. */
    private static String type(String type) {
        Matcher parts = CHARSET.matcher(type);
        return parts.matches()
                ? parts.group(1) + " CHARACTER SET " + parts.group(2) + " COLLATE " + parts.group(3)
                : type;
    }

    String event(SchemaObject event) {
        StringBuilder text = new StringBuilder("CREATE " + definer(event) + "EVENT ")
                .append(Sql.name(event.id().name()))
                .append("\n    ON SCHEDULE ");
        if (event.fact("every") == null) {
            text.append("AT ").append(Sql.literal(event.fact("at")));
        } else {
            int end = event.fact("every").lastIndexOf(' ');
            String count = event.fact("every").substring(0, end);
            text.append("EVERY ")
                    .append(count.matches("[0-9]+") ? count : count.startsWith("'") ? count : Sql.literal(count))
                    .append(event.fact("every").substring(end).toUpperCase(Locale.ROOT));
            moment(text, " STARTS ", event.fact("starts"));
            moment(text, " ENDS ", event.fact("ends"));
        }
        clause(text, event.fact("on completion"), "ON COMPLETION ");
        String status = event.fact("status");
        clause(text, status.equals("enabled") ? null : status.equals("disabled") ? "disable" : "disable on slave", "");
        if (event.fact("comment") != null) {
            text.append("\n    COMMENT ").append(Sql.literal(event.fact("comment")));
        }
        return text.append("\n    DO ").append(event.fact("body").strip()).toString();
    }

    private static void moment(StringBuilder text, String before, String moment) {
        if (moment != null) {
            text.append(before).append(Sql.literal(moment));
        }
    }

    /** @param verb {@code CREATE} or {@code ALTER} */
    static String sequence(SchemaObject sequence, String verb) {
        List<String> facts = Arrays.asList(
                verb + " SEQUENCE " + Sql.name(sequence.id().name()),
                verb.equals("CREATE") ? "START WITH " + sequence.fact("start") : "START " + sequence.fact("start"),
                "MINVALUE " + sequence.fact("minimum"),
                "MAXVALUE " + sequence.fact("maximum"),
                "INCREMENT BY " + sequence.fact("increment"),
                sequence.fact("cache").equals("0") ? "NOCACHE" : "CACHE " + sequence.fact("cache"),
                sequence.fact("cycle") == null ? "NOCYCLE" : "CYCLE");
        String made = verb.equals("CREATE") ? " ENGINE=" + sequence.fact("engine") : "";
        String comment = sequence.fact("comment");
        return String.join(" ", facts) + made + (comment == null ? "" : " COMMENT=" + Sql.literal(comment));
    }
}
