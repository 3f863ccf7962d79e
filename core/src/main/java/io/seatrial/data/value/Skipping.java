package io.seatrial.data.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The values of another domain but for a few, which are looked for among its first ones. */
record Skipping(Domain all, List<Long> left) implements Domain {

    private static final long LOOKED_AT = 2000;

    static Domain of(Domain domain, Set<String> excluded) {
        List<Long> left = new ArrayList<>();
        for (long index = 0; !excluded.isEmpty() && index < Math.min(domain.size(), LOOKED_AT); index++) {
            if (excluded.contains(domain.at(index))) {
                left.add(index);
            }
        }
        return left.isEmpty() || left.size() == domain.size() ? domain : new Skipping(domain, left);
    }

    @Override
    public long size() {
        return all.size() - left.size();
    }

    @Override
    public String at(long index) {
        long at = index;
        for (long one : left) {
            at += one <= at ? 1 : 0;
        }
        return all.at(at);
    }

    @Override
    public long ordinary() {
        return Math.max(1, Math.min(size(), all.ordinary() - left.size()));
    }

    @Override
    public boolean ascending() {
        return all.ascending();
    }
}
