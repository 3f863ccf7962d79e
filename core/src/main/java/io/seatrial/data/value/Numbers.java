package io.seatrial.data.value;

import io.seatrial.database.ValueType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Whole and broken numbers. */
final class Numbers {

    /** Powers of ten beyond this one do not fit into a long. */
    private static final int LONG_DIGITS = 17;

    private Numbers() {}

    static Domain whole(Recipe recipe) {
        ValueType type = recipe.type();
        long least = type.low() == null ? Long.MIN_VALUE : Long.parseLong(type.low());
        long greatest = type.high() == null ? Long.MAX_VALUE : Long.parseLong(type.high());
        Limits limits =
                Limits.of(recipe.restriction(), text -> wholeNumber(text)).within(least, greatest);
        Measure measure = Measure.of(recipe.column());
        return limits.domain(measure.start(), 1, measure.many(), Long::toString);
    }

    private static long wholeNumber(String text) {
        BigDecimal number = new BigDecimal(text);
        BigDecimal most = BigDecimal.valueOf(Long.MAX_VALUE / 4);
        return number.max(most.negate())
                .min(most)
                .setScale(0, RoundingMode.FLOOR)
                .longValueExact();
    }

    static Domain exact(Recipe recipe) {
        ValueType type = recipe.type();
        int scale = type.scale() < 0 && type.precision() < 0 ? 2 : type.scale();
        long most = type.precision() < 0 ? Long.MAX_VALUE / 8 : pow10(Math.min(LONG_DIGITS, type.precision())) - 1;
        Limits limits =
                Limits.of(recipe.restriction(), text -> unscaled(text, scale)).within(-most, most);
        Measure measure = Measure.of(recipe.column());
        long unit = pow10(Math.max(0, Math.min(scale, 6)));
        return limits.domain(
                measure.start() * unit,
                1,
                Math.max(1, measure.many() * unit / 2),
                number -> new BigDecimal(BigInteger.valueOf(number), scale).toPlainString());
    }

    /** Hundredths, which both sizes of floating-point numbers keep apart for a while. */
    static Domain floating(Recipe recipe) {
        boolean small = recipe.type().name().equals("real");
        long most = small ? 9_999_99L : 999_999_999_999_99L;
        Limits limits =
                Limits.of(recipe.restriction(), text -> unscaled(text, 2)).within(-most, most);
        Measure measure = Measure.of(recipe.column());
        return limits.domain(
                measure.start() * 100,
                1,
                measure.many() * 100,
                number -> BigDecimal.valueOf(number, 2).toPlainString());
    }

    private static long unscaled(String text, int scale) {
        BigDecimal number = new BigDecimal(text).setScale(scale, RoundingMode.FLOOR);
        BigDecimal most = BigDecimal.valueOf(Long.MAX_VALUE / 4);
        return number.scaleByPowerOfTen(scale).max(most.negate()).min(most).longValue();
    }

    private static long pow10(int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= 10;
        }
        return power;
    }
}
