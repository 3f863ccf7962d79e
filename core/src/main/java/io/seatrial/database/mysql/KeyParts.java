package io.seatrial.database.mysql;

import io.seatrial.database.Names;
import io.seatrial.database.mysql.ddl.Items;
import io.seatrial.schema.Facts;
import io.seatrial.schema.SchemaObject;
import io.seatrial.schema.UniqueKeys;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a constraint or key is about.
 *
 * @param columns by their bare names, those in expressions, too
 * @param compared the columns and expressions of which the key consists, as SQL
 */
record KeyParts(List<String> columns, List<String> compared) {

    /** @param all the columns of its table */
    static KeyParts of(SchemaObject constraint, Collection<SchemaObject> all) {
        String listed = Facts.COLUMNS.of(constraint);
        List<String> plain = listed == null ? UniqueKeys.columns(constraint) : Names.list(listed);
        String keys = constraint.fact("keys");
        return plain.isEmpty() && keys != null
                ? computed(keys, all)
                : new KeyParts(plain, plain.stream().map(Identifiers::quoted).toList());
    }

    private static KeyParts computed(String keys, Collection<SchemaObject> all) {
        Set<String> columns = new LinkedHashSet<>();
        List<String> compared = new ArrayList<>();
        for (String part : Items.of(keys)) {
            String key = part.replaceFirst(" desc$", "");
            if (key.startsWith("(")) {
                // MySQL puts a backslash before the quotes of its own texts.
                String expression = key.replace("\\'", "'").replace("\\\\", "\\");
                all.stream()
                        .map(column -> column.id().name())
                        .filter(name -> expression.contains(Identifiers.quoted(name)))
                        .forEach(columns::add);
                compared.add(expression);
            } else {
                String name = Names.list(key).get(0);
                columns.add(name);
                compared.add(Identifiers.quoted(name));
            }
        }
        return new KeyParts(List.copyOf(columns), compared);
    }
}
