package io.seatrial.database.postgresql.ddl;

import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Kinds that few schemas have, and of which nothing but the whole can be changed. */
final class Seldom {

    static final Map<String, Wording> ALL = Map.ofEntries(
            Map.entry("operator", new Simple(46, Seldom::operator, Seldom::operatorMade)),
            Map.entry("conversion", new Simple(46, Simple.plain("CONVERSION "), Seldom::conversion)),
            Map.entry("transform", new Simple(46, Seldom::transform, Seldom::transformMade)),
            Map.entry("language", new Simple(46, Simple.plain("LANGUAGE "), Seldom::language)),
            Map.entry("access_method", new Simple(46, Simple.plain("ACCESS METHOD "), Seldom::accessMethod)),
            Map.entry("text_search_parser", Searching.PARSERS),
            Map.entry("text_search_template", Searching.TEMPLATES),
            Map.entry("text_search_dictionary", Searching.DICTIONARIES),
            Map.entry("text_search_configuration", Searching.CONFIGURATIONS),
            Map.entry("foreign_data_wrapper", Foreign.WRAPPERS),
            Map.entry("server", Foreign.SERVERS),
            Map.entry("user_mapping", Foreign.MAPPINGS));

    private Seldom() {}

    private static String operator(SchemaObject operator) {
        return "OPERATOR " + Sql.name(operator.id().path().get(0)) + "."
                + operator.id().name();
    }

    private static List<String> operatorMade(SchemaObject operator) {
        if (operator.fact("function") == null) {
            // Only named by another as its commutator or negator: it comes with that.
            return List.of();
        }
        String name = operator.id().name();
        String[] types =
                name.substring(name.indexOf('(') + 1, name.length() - 1).split(", ");
        List<String> items = new ArrayList<>(List.of("FUNCTION = " + operator.fact("function")));
        if (!types[0].equals("NONE")) {
            items.add("LEFTARG = " + types[0]);
        }
        items.add("RIGHTARG = " + types[1]);
        for (String fact : List.of("commutator", "negator")) {
            String other = operator.fact(fact);
            if (other != null) {
                items.add(fact.toUpperCase() + " = " + written(other));
            }
        }
        for (String fact : List.of("restrict", "join")) {
            if (operator.fact(fact) != null) {
                items.add(fact.toUpperCase() + " = " + operator.fact(fact));
            }
        }
        if (operator.fact("hashes") != null) {
            items.add("HASHES");
        }
        if (operator.fact("merges") != null) {
            items.add("MERGES");
        }
        return List.of("CREATE OPERATOR " + Sql.name(operator.id().path().get(0)) + "."
                + name.substring(0, name.indexOf('(')) + " (" + String.join(", ", items) + ")");
    }

    /** The operator of {@code public.===(integer,integer)} as an option; one of the server's own is known by its sign. */
    static String written(String operator) {
        String bare = operator.substring(0, operator.lastIndexOf('('));
        return bare.matches("(\\w+|\".*\")\\..*") ? "OPERATOR(" + bare + ")" : bare;
    }

    private static List<String> conversion(SchemaObject conversion) {
        return List.of("CREATE " + (conversion.fact("default") == null ? "" : "DEFAULT ") + "CONVERSION "
                + Sql.path(conversion.id().path()) + " FOR " + Sql.literal(conversion.fact("from")) + " TO "
                + Sql.literal(conversion.fact("to")) + " FROM " + conversion.fact("function"));
    }

    private static String transform(SchemaObject transform) {
        return "TRANSFORM FOR " + transform.id().path().get(0) + " LANGUAGE "
                + Sql.name(transform.id().path().get(1));
    }

    private static List<String> transformMade(SchemaObject transform) {
        List<String> ways = new ArrayList<>();
        for (String fact : List.of("from sql", "to sql")) {
            if (transform.fact(fact) != null) {
                ways.add(fact.toUpperCase() + " WITH FUNCTION " + transform.fact(fact));
            }
        }
        return List.of("CREATE " + transform(transform) + " (" + String.join(", ", ways) + ")");
    }

    private static List<String> language(SchemaObject language) {
        StringBuilder text = new StringBuilder("CREATE ");
        text.append(language.fact("trusted") == null ? "" : "TRUSTED ");
        text.append("LANGUAGE ").append(Sql.name(language.id().name()));
        text.append(" HANDLER ").append(language.fact("handler"));
        if (language.fact("inline handler") != null) {
            text.append(" INLINE ").append(language.fact("inline handler"));
        }
        if (language.fact("validator") != null) {
            text.append(" VALIDATOR ").append(language.fact("validator"));
        }
        return List.of(text.toString());
    }

    private static List<String> accessMethod(SchemaObject method) {
        return List.of("CREATE ACCESS METHOD " + Sql.name(method.id().name()) + " TYPE "
                + method.fact("type").toUpperCase() + " HANDLER " + method.fact("handler"));
    }
}
