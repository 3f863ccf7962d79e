package io.seatrial.data.value;

import io.seatrial.database.ValueType;
import java.util.List;
import java.util.Locale;

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
        return new Numbered(template.contains("%7$") ? 360 * 180 : size, index -> text(template, index));
    }

    private static String text(String template, long i) {
        return String.format(
                Locale.ROOT,
                template,
                i,
                i % 1000,
                i >> 24 & 255,
                i >> 16 & 255,
                i >> 8 & 255,
                i & 255,
                i % 360 - 180,
                i / 360 % 180 - 90);
    }
}
