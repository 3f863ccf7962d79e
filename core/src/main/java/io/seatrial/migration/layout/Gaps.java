package io.seatrial.migration.layout;

import io.seatrial.migration.Migration;
import io.seatrial.migration.Oddity;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds numbers that are left out where the numbers otherwise run on. Timestamps never do, so they have no gaps. */
final class Gaps {

    private static final Pattern NUMBER = Pattern.compile("^\\D{0,2}(\\d{1,7})(?!\\d|[.]\\d)");

    private Gaps() {}

    /** @param known oddities found already: a number that a stray file has is not left out */
    static List<Oddity> in(List<Migration> migrations, List<Oddity> known) {
        List<BigInteger> numbers = new ArrayList<>();
        for (Migration migration : migrations) {
            Matcher number = NUMBER.matcher(migration.version());
            if (!number.find()) {
                return List.of();
            }
            numbers.add(new BigInteger(number.group(1)));
        }
        return runOn(numbers) ? gaps(migrations, numbers, strays(known)) : List.of();
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

    private static Set<BigInteger> strays(List<Oddity> known) {
        return known.stream()
                .filter(Oddity.StrayFile.class::isInstance)
                .map(oddity -> ((Oddity.StrayFile) oddity).file())
                .map(file -> NUMBER.matcher(file.substring(file.lastIndexOf('/') + 1)))
                .filter(Matcher::find)
                .map(number -> new BigInteger(number.group(1)))
                .collect(Collectors.toSet());
    }

    private static List<Oddity> gaps(List<Migration> migrations, List<BigInteger> numbers, Set<BigInteger> strays) {
        List<Oddity> found = new ArrayList<>();
        for (int i = 1; i < numbers.size(); i++) {
            BigInteger from = numbers.get(i - 1);
            BigInteger to = numbers.get(i);
            long between = strays.stream()
                    .filter(stray -> stray.compareTo(from) > 0 && stray.compareTo(to) < 0)
                    .count();
            long missing = step(numbers, i) - 1 - between;
            if (missing > 0) {
                String before = migrations.get(i - 1).version();
                String after = migrations.get(i).version();
                String message = "%s comes right after %s: %d left out between them".formatted(after, before, missing);
                found.add(new Oddity.VersionGap(before, after, message));
            }
        }
        return found;
    }
}
