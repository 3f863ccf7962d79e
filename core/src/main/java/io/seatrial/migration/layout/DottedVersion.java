package io.seatrial.migration.layout;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A version made of numbers, compared part by part; {@code 1.2}, {@code 1_2} and {@code 1.2.0} are the same.
 *
 * @param parts without zeros at the end
 */
record DottedVersion(List<BigInteger> parts) implements Comparable<DottedVersion> {

    /** @param text numbers with anything between them */
    static DottedVersion of(String text) {
        List<BigInteger> parts = new ArrayList<>(Arrays.stream(text.split("\\D+"))
                .filter(part -> !part.isEmpty())
                .map(BigInteger::new)
                .toList());
        while (!parts.isEmpty() && parts.get(parts.size() - 1).signum() == 0) {
            parts.remove(parts.size() - 1);
        }
        return new DottedVersion(List.copyOf(parts));
    }

    @Override
    public int compareTo(DottedVersion other) {
        for (int i = 0; i < Math.min(parts.size(), other.parts.size()); i++) {
            int compared = parts.get(i).compareTo(other.parts.get(i));
            if (compared != 0) {
                return compared;
            }
        }
        return Integer.compare(parts.size(), other.parts.size());
    }
}
