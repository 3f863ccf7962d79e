package io.seatrial.data.fill;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What somebody says the values of a column are; it comes before everything that could be made up. */
public sealed interface Pin {

    /** Where it was said, such as {@code seatrial.yaml, line 7}; null where that is of no interest. */
    String said();

    /** One of these in each row. @param values null among them stands for SQL's NULL */
    record Values(List<String> values, String said) implements Pin {
        public Values {
            if (values.isEmpty()) {
                throw new IllegalArgumentException("a pin without values says nothing");
            }
            values = java.util.Collections.unmodifiableList(new ArrayList<>(values));
        }

        /** Those that are not NULL. */
        List<String> present() {
            return values.stream().filter(Objects::nonNull).toList();
        }
    }

    /** What an expression gives, in the database's own language; {@code n} in it counts the rows from 1. */
    record Sql(String expression, String said) implements Pin {}

    /** Texts of a kind, such as {@code email}. @param name one of {@link io.seatrial.data.value.Domains#kinds} */
    record Kind(String name, String said) implements Pin {}

    /** Texts that match a regular expression. */
    record Pattern(String regex, String said) implements Pin {}
}
