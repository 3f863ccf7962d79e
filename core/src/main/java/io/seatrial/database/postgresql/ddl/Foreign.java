package io.seatrial.database.postgresql.ddl;

import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Where foreign tables come from: wrappers, servers and who is whom there. A secret is never read, and so never written. */
final class Foreign {

    private static final String HIDDEN = "(hidden)";

    static final Wording WRAPPERS = new Simple(
            48, Simple.plain("FOREIGN DATA WRAPPER "), Foreign::wrapper, Set.of("options"), Foreign::alterOptions);
    static final Wording SERVERS = new Simple(
            49, Simple.plain("SERVER "), Foreign::server, Set.of("options", "version"), Foreign::alterServer);
    static final Wording MAPPINGS =
            new Simple(52, Foreign::mapping, Foreign::mapped, Set.of("options"), Foreign::alterOptions);

    private Foreign() {}

    private static List<String> wrapper(SchemaObject wrapper) {
        String handler = wrapper.fact("handler") == null ? "" : " HANDLER " + wrapper.fact("handler");
        String validator = wrapper.fact("validator") == null ? "" : " VALIDATOR " + wrapper.fact("validator");
        return List.of("CREATE FOREIGN DATA WRAPPER " + Sql.name(wrapper.id().name()) + handler + validator
                + options(wrapper));
    }

    private static List<String> server(SchemaObject server) {
        String type = server.fact("type") == null ? "" : " TYPE " + Sql.literal(server.fact("type"));
        String version = server.fact("version") == null ? "" : " VERSION " + Sql.literal(server.fact("version"));
        return List.of("CREATE SERVER " + Sql.name(server.id().name()) + type + version + " FOREIGN DATA WRAPPER "
                + Sql.name(server.fact("wrapper")) + options(server));
    }

    private static List<String> alterServer(SchemaObject before, SchemaObject after) {
        List<String> statements = new ArrayList<>(alterOptions(before, after));
        String version = after.fact("version");
        if (version != null && !version.equals(before.fact("version"))) {
            statements.add("ALTER SERVER " + Sql.name(after.id().name()) + " VERSION " + Sql.literal(version));
        }
        return statements;
    }

    private static String mapping(SchemaObject mapping) {
        return "USER MAPPING FOR " + mapping.id().path().get(1) + " SERVER "
                + Sql.name(mapping.id().path().get(0));
    }

    private static List<String> mapped(SchemaObject mapping) {
        return List.of("CREATE " + mapping(mapping) + options(mapping));
    }

    private static String options(SchemaObject object) {
        return given(object.fact("options"));
    }

    /** The options of {@code a=1, b=2} as they are given to what is new, with a space before; empty for none. */
    static String given(String fact) {
        String options = optionsOf(fact).entrySet().stream()
                .map(option -> Sql.name(option.getKey()) + " " + Sql.literal(option.getValue()))
                .collect(Collectors.joining(", "));
        return options.isEmpty() ? "" : " OPTIONS (" + options + ")";
    }

    private static List<String> alterOptions(SchemaObject before, SchemaObject after) {
        String called = Kinds.of(after.id()).called(after, null);
        return altered("ALTER " + called, before.fact("options"), after.fact("options"));
    }

    /** The statement that makes these options of an object into those; none where they are alike. */
    static List<String> altered(String head, String before, String after) {
        Map<String, String> old = optionsOf(before);
        Map<String, String> now = optionsOf(after);
        List<String> items = new ArrayList<>();
        old.keySet().stream()
                .filter(name -> !now.containsKey(name))
                .forEach(name -> items.add("DROP " + Sql.name(name)));
        now.forEach((name, value) -> {
            if (!value.equals(old.get(name))) {
                items.add((old.containsKey(name) ? "SET " : "ADD ") + Sql.name(name) + " " + Sql.literal(value));
            }
        });
        return items.isEmpty() ? List.of() : List.of(head + " OPTIONS (" + String.join(", ", items) + ")");
    }

    private static Map<String, String> optionsOf(String fact) {
        Map<String, String> found = new LinkedHashMap<>();
        if (fact != null) {
            Arrays.stream(fact.split(", (?=[^=, ]+=)"))
                    .map(option -> option.split("=", 2))
                    .filter(option -> option.length == 2 && !option[1].equals(HIDDEN))
                    .forEach(option -> found.put(option[0], option[1]));
        }
        return found;
    }
}
