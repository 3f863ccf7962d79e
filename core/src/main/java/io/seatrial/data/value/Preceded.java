package io.seatrial.data.value;

import java.util.LinkedHashSet;
import java.util.List;

/** Some particular values first, then those of another domain. */
public record Preceded(List<String> first, Domain rest) implements Domain {

    public Preceded {
        first = List.copyOf(new LinkedHashSet<>(first));
    }

    @Override
    public long size() {
        long size = rest.size() + first.size();
        return size < 0 ? Long.MAX_VALUE : size;
    }

    @Override
    public String at(long index) {
        return index < first.size() ? first.get((int) index) : rest.at(index - first.size());
    }

    @Override
    public long ordinary() {
        long ordinary = rest.ordinary() + first.size();
        return ordinary < 0 ? size() : Math.min(size(), ordinary);
    }
}
