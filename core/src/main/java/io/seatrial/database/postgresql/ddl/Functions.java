package io.seatrial.database.postgresql.ddl;

import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Functions, procedures and window functions. */
final class Functions implements Wording {

    private static final Set<String> FIXED = Set.of("kind", "arguments", "returns");
    private static final Set<String> LISTS =
            Set.of("search_path", "datestyle", "temp_tablespaces", "session_preload_libraries");

    @Override
    public int rank(SchemaObject function) {
        return 45;
    }

    @Override
    public String called(SchemaObject function, Model model) {
        boolean procedure = "procedure".equals(function.fact("kind"));
        return (procedure ? "PROCEDURE " : "FUNCTION ") + signature(function);
    }

    /** With the types of the arguments, as the id has them. */
    static String signature(SchemaObject function) {
        return Sql.name(function.id().path().get(0)) + "." + name(function) + arguments(function);
    }

    private static String name(SchemaObject function) {
        String name = function.id().name();
        return Sql.name(name.substring(0, name.indexOf('(')));
    }

    private static String arguments(SchemaObject function) {
        String name = function.id().name();
        return name.substring(name.indexOf('('));
    }

    @Override
    public List<String> create(SchemaObject function, Model model) {
        return List.of(text("CREATE ", function));
    }

    private static String text(String begin, SchemaObject function) {
        boolean procedure = "procedure".equals(function.fact("kind"));
        String arguments = function.fact("arguments") == null ? "" : function.fact("arguments");
        StringBuilder text = new StringBuilder(begin + (procedure ? "PROCEDURE " : "FUNCTION ")
                + Sql.name(function.id().path().get(0)) + "." + name(function) + "(" + arguments + ")");
        if (!procedure && function.fact("returns") != null) {
            text.append("\nRETURNS ").append(function.fact("returns"));
        }
        text.append("\nLANGUAGE ").append(function.fact("language"));
        properties(function).forEach(property -> text.append("\n").append(property));
        return text.append(body(function)).toString();
    }

    private static List<String> properties(SchemaObject function) {
        List<String> found = new ArrayList<>();
        if (function.fact("transforms") != null) {
            found.add("TRANSFORM FOR TYPE " + function.fact("transforms").replace(", ", ", FOR TYPE "));
        }
        add(found, "window function".equals(function.fact("kind")) ? "WINDOW" : null, "");
        add(found, upper(function.fact("volatility")), "");
        add(found, function.fact("strict") == null ? null : "STRICT", "");
        add(found, function.fact("security") == null ? null : "SECURITY DEFINER", "");
        add(found, function.fact("leakproof") == null ? null : "LEAKPROOF", "");
        add(found, upper(function.fact("parallel")), "PARALLEL ");
        add(found, function.fact("cost"), "COST ");
        add(found, function.fact("rows"), "ROWS ");
        add(found, function.fact("support"), "SUPPORT ");
        if (function.fact("settings") != null) {
            function.fact("settings").lines().forEach(setting -> found.add(setting(setting)));
        }
        return found;
    }

    private static void add(List<String> found, String value, String before) {
        if (value != null) {
            found.add(before + value);
        }
    }

    private static String upper(String text) {
        return text == null ? null : text.toUpperCase();
    }

    private static String setting(String setting) {
        String[] parts = setting.split("=", 2);
        boolean list = LISTS.contains(parts[0].toLowerCase());
        String value = list && !parts[1].isEmpty() ? parts[1] : Sql.literal(parts[1]);
        return "SET " + parts[0] + " TO " + (list && value.equals("\"\"") ? "''" : value);
    }

    private static String body(SchemaObject function) {
        String body = function.fact("body");
        if (function.fact("language").equals("sql") && body.stripLeading().matches("(?is)(BEGIN ATOMIC|RETURN)\\b.*")) {
            return "\n" + body.strip();
        }
        String library = function.fact("library");
        return "\nAS " + (library == null ? "" : Sql.literal(library) + ", ") + Sql.dollars(body);
    }

    @Override
    public List<String> alter(SchemaObject before, SchemaObject after, Set<String> facts, Passage passage) {
        return facts.stream().anyMatch(FIXED::contains) ? null : List.of(text("CREATE OR REPLACE ", after));
    }
}
