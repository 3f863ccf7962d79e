package io.seatrial.migration.layout;

import io.seatrial.migration.Migration;
import io.seatrial.migration.Oddity;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds numbers that are left out where the numbers otherwise run on. Timestamps never do, so they have no gaps. */
final class Gaps {

    private static final Pattern NUMBER = Pattern.compile("^\\D{0,2}(\\d{1,7})(?!\\d|[.]\\d)");

    private Gaps() {}

    static List<Oddity> in(List<Migration> migrations) {
        List<BigInteger> numbers = new ArrayList<>();
        for (Migration migration : migrations) {
            Matcher number = NUMBER.matcher(migration.version());
            if (!number.find()) {
                return List.of();
            }
            numbers.add(new BigInteger(number.group(1)));
        }
        return runOn(numbers) ? gaps(migrations, numbers) : List.of();
    }

    /** Two thirds of the steps are from one number to the next. */
    private static boolean runOn(List<BigInteger> numbers) {
        long byOne = 0;
        for (int i = 1; i < numbers.size(); i++) {
            byOne += step(numbers, i) == 1 ? 1 : 0;
        }
        return numbers.size() > 2 && byOne * 3 >= (numbers.size() - 1) * 2L;
    }

    private static long step(List<BigInteger> numbers, int i) {
        return numbers.get(i).subtract(numbers.get(i - 1)).longValue();
    }

    private static List<Oddity> gaps(List<Migration> migrations, List<BigInteger> numbers) {
        List<Oddity> found = new ArrayList<>();
        for (int i = 1; i < numbers.size(); i++) {
            if (step(numbers, i) > 1) {
                String before = migrations.get(i - 1).version();
                String after = migrations.get(i).version();
                found.add(new Oddity.VersionGap(
                        before,
                        after,
                        after + " comes right after " + before + ": " + (step(numbers, i) - 1)
                                + " left out between them"));
            }
        }
        return found;
    }
}
