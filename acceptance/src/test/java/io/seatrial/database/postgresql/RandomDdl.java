package io.seatrial.database.postgresql;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Draws statements that change a schema, as {@code random-ddl.txt} lists them; the same ones for the same seed. */
final class RandomDdl {

    private static final Pattern BLANK = Pattern.compile("\\{(\\w+)(?:\\.([12]))?}");

    private final Random random;
    private final Map<String, String> objects = new HashMap<>();
    private final List<String> statements = new ArrayList<>();

    RandomDdl(Random random) {
        this(random, line -> true);
    }

    /** @param wanted the statements to draw from, as the list writes them */
    RandomDdl(Random random, Predicate<String> wanted) {
        this.random = random;
        for (String line :
                text().lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList()) {
            if (line.matches("\\d.*")) {
                int bar = line.indexOf('|');
                String statement = line.substring(bar + 1).strip();
                int weight = wanted.test(statement)
                        ? Integer.parseInt(line.substring(0, bar).strip())
                        : 0;
                statements.addAll(Collections.nCopies(weight, statement));
            } else {
                int equals = line.indexOf('=');
                objects.put(
                        line.substring(0, equals).strip(),
                        line.substring(equals + 1).strip());
            }
        }
    }

    private static String text() {
        try (InputStream in = RandomDdl.class.getResourceAsStream("random-ddl.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lets that name stand for other objects than the list says. */
    void replace(String name, String query) {
        objects.put(name, query);
    }

    /** Draws that statement, too, as often as others of that weight. */
    void add(int weight, String statement) {
        statements.addAll(Collections.nCopies(weight, statement));
    }

    /** A statement for which the database has all the objects; it may fail all the same. */
    String next(Connection connection) throws SQLException {
        while (true) {
            String statement = filled(statements.get(random.nextInt(statements.size())), connection);
            if (statement != null) {
                return statement;
            }
        }
    }

    private String filled(String template, Connection connection) throws SQLException {
        Map<String, String> pairs = new HashMap<>();
        Matcher blank = BLANK.matcher(template);
        StringBuilder statement = new StringBuilder();
        while (blank.find()) {
            String value = switch (blank.group(1)) {
                case "new", "new2" -> name();
                case "int" -> Integer.toString(1 + random.nextInt(9));
                default ->
                    blank.group(2) == null || !pairs.containsKey(blank.group(1))
                            ? object(blank.group(1), connection)
                            : pairs.get(blank.group(1));
            };
            if (value == null) {
                return null;
            }
            if (blank.group(2) != null) {
                pairs.put(blank.group(1), value);
                value = value.split(" ", 2)[Integer.parseInt(blank.group(2)) - 1];
            }
            blank.appendReplacement(statement, Matcher.quoteReplacement(value));
        }
        return blank.appendTail(statement).toString();
    }

    /** Few names, so that they are taken again and objects take over each other's; some of them odd. */
    private String name() {
        int number = random.nextInt(60);
        return switch (random.nextInt(12)) {
            case 0 -> "\"Q\"\"" + number + "\"";
            case 1 -> "\"é.'" + number + "\"";
            default -> "x" + number;
        };
    }

    private String object(String name, Connection connection) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(objects.get(name))) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found.isEmpty() ? null : found.get(random.nextInt(found.size()));
    }
}
