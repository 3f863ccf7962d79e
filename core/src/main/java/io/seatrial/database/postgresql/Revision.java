package io.seatrial.database.postgresql;

import io.seatrial.database.Loader.Typed;
import io.seatrial.schema.ObjectId;
import java.util.List;
import java.util.stream.Collectors;

/** The statement that gives values to rows which have none in certain columns; one array of texts for each column. */
final class Revision {

    private Revision() {}

    static String sql(ObjectId table, List<Typed> columns, List<String> key) {
        String name = Identifiers.quoted(table.path());
        StringBuilder sql = new StringBuilder("UPDATE ").append(name).append(" t SET ");
        for (int i = 0; i < columns.size(); i++) {
            sql.append(i > 0 ? ", " : "")
                    .append(Identifiers.quoted(columns.get(i).name()))
                    .append(" = CAST(f.v")
                    .append(i)
                    .append(" AS ")
                    .append(columns.get(i).type())
                    .append(')');
        }
        String order = key.isEmpty()
                // Where rows lie on the disk differs between databases that hold the same ones.
                ? "CAST(t AS text), tableoid, ctid"
                : key.stream().map(Identifiers::quoted).collect(Collectors.joining(", "));
        String empty = columns.stream()
                .map(column -> Identifiers.quoted(column.name()) + " IS NULL")
                .collect(Collectors.joining(" AND "));
        sql.append(" FROM (SELECT tableoid AS o, ctid AS c, row_number() OVER (ORDER BY ")
                .append(order)
                .append(") AS n FROM ")
                .append(name)
                .append(" t WHERE ")
                .append(empty)
                .append(") r JOIN unnest(");
        StringBuilder labels = new StringBuilder();
        for (int i = 0; i < columns.size(); i++) {
            sql.append(i > 0 ? ", " : "").append("CAST(? AS text[])");
            labels.append('v').append(i).append(", ");
        }
        return sql.append(") WITH ORDINALITY f(")
                .append(labels)
                .append("n) ON f.n = r.n WHERE t.tableoid = r.o AND t.ctid = r.c")
                .toString();
    }
}
