package io.seatrial.database;

import io.seatrial.schema.Kind;
import java.util.Map;

/**
 * The query that reads all objects of one kind, as a catalogue file holds it.
 *
 * @param sql one SELECT without a closing semicolon; its labels say what each column is (see {@link RowShape})
 * @param notes what the comment lines at the file's top say, such as {@code class} → {@code pg_class}
 */
public record KindQuery(Kind kind, String sql, Map<String, String> notes) {}
