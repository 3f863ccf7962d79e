package io.seatrial.data.value;

import io.seatrial.database.ValueType;
import java.util.List;

/** Texts of a fixed form with numbers in it. */
final class Templates {

    private static final long NUMBERS = 1L << 31;
    private static final long LEAST_BYTES = 1L << 24;

    private Templates() {}

    static Domain of(ValueType type) {
        String template = type.template();
        if (!template.contains("%")) {
            return new Listed(List.of(template));
        }
        long size = template.contains("%1$") || template.contains("%3$") ? NUMBERS : LEAST_BYTES;
        return new Numbered(template.contains("%7$") ? 360 * 180 : size, index -> type.templated(index));
    }
}
