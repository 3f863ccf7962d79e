package io.seatrial.data.value;

import java.util.LinkedHashSet;
import java.util.List;

/** The values of a list, in its order; nothing else. */
public record Listed(List<String> values) implements Domain {

    public Listed {
        values = List.copyOf(new LinkedHashSet<>(values));
        if (values.isEmpty()) {
            throw new IllegalArgumentException("a list of values is empty");
        }
    }

    @Override
    public long size() {
        return values.size();
    }

    @Override
    public String at(long index) {
        return values.get((int) index);
    }
}
