package io.seatrial.data.value;

import java.util.LinkedHashSet;
import java.util.List;

/**
 * Some particular values first, then those of another domain.
 *
 * @param from so many of the other domain come before them, all the same: rows that are there have these
 */
public record Preceded(List<String> first, Domain rest, long from) implements Domain {

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
        long at = index - from;
        return at < 0 ? rest.at(index) : at < first.size() ? first.get((int) at) : rest.at(index - first.size());
    }

    @Override
    public long ordinary() {
        long ordinary = rest.ordinary() + first.size();
        return ordinary < 0 ? size() : Math.min(size(), ordinary);
    }
}
