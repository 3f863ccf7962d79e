package io.seatrial.data.value;

import io.seatrial.data.condition.Condition.Truncated;
import io.seatrial.database.ValueType;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.function.LongFunction;

/** Dates, times of day, moments and spans; the ordinary ones lie in the past. */
final class Times {

    private static final long DAY = 86_400;
    private static final long FIRST_DAY = LocalDate.of(2016, 1, 1).toEpochDay();
    private static final long FIRST_BIRTHDAY = LocalDate.of(1950, 1, 1).toEpochDay();
    private static final long FIRST_DUE_DAY = LocalDate.of(2030, 1, 1).toEpochDay();
    private static final long LAST_DAY = LocalDate.of(9999, 12, 31).toEpochDay();
    /** Not a whole part of an hour, so that minutes and seconds vary. */
    private static final long STEP = 61;

    private Times() {}

    static Domain date(Recipe recipe) {
        Limits limits = Limits.of(
                        recipe.restriction(),
                        text -> LocalDate.parse(text.substring(0, 10)).toEpochDay())
                .within(-LAST_DAY, LAST_DAY);
        long step = unit(recipe, 1, 31);
        LongFunction<String> text = step == 1
                ? day -> LocalDate.ofEpochDay(day).toString()
                : day -> LocalDate.ofEpochDay(day).withDayOfMonth(1).toString();
        return limits.domain(firstDay(recipe.column()), step, step == 1 ? 3500 : 110, text);
    }

    private static long firstDay(String column) {
        String name = column.toLowerCase(Locale.ROOT);
        if (name.contains("birth") || name.equals("dob")) {
            return FIRST_BIRTHDAY;
        }
        return name.matches(".*(expir|due|until|valid_to|not_after|deadline).*") ? FIRST_DUE_DAY : FIRST_DAY;
    }

    static Domain moment(Recipe recipe) {
        Limits limits = Limits.of(recipe.restriction(), Times::second).within(-LAST_DAY * DAY, LAST_DAY * DAY);
        long step = unit(recipe, STEP, 31 * DAY);
        boolean zoned = recipe.type().family() == io.seatrial.database.Family.TIMESTAMP_ZONED;
        String suffix = zoned ? "+00" : "";
        LongFunction<String> text = second -> written(second) + suffix;
        if (step != STEP) {
            text = second -> written(truncated(second, step)) + suffix;
        }
        return limits.domain(firstDay(recipe.column()) * DAY, step, step == STEP ? 4_500_000 : 100, text);
    }

    private static long truncated(long second, long step) {
        LocalDate day = LocalDate.ofEpochDay(Math.floorDiv(second, DAY));
        return (step > DAY ? day.withDayOfMonth(1).toEpochDay() * DAY : Math.floorDiv(second, step) * step);
    }

    /** The step when times have to lie at the start of a unit. */
    private static long unit(Recipe recipe, long otherwise, long month) {
        Truncated truncated = recipe.restriction().first(Truncated.class);
        if (truncated == null || otherwise == 1 && truncated.unit().equals("day")) {
            return otherwise;
        }
        return switch (truncated.unit()) {
            case "second", "milliseconds" -> otherwise;
            case "minute" -> 60;
            case "hour" -> 3600;
            case "day" -> DAY;
            default -> month;
        };
    }

    private static long second(String text) {
        LocalDate day = LocalDate.parse(text.substring(0, 10));
        if (text.length() < 19) {
            return day.toEpochDay() * DAY;
        }
        return LocalDateTime.parse(text.substring(0, 10) + "T" + text.substring(11, 19))
                .toEpochSecond(ZoneOffset.UTC);
    }

    static String written(long second) {
        LocalDate day = LocalDate.ofEpochDay(Math.floorDiv(second, DAY));
        return day + " " + clock((int) Math.floorMod(second, DAY));
    }

    private static String clock(int second) {
        char[] text = {'0', '0', ':', '0', '0', ':', '0', '0'};
        put(text, 0, second / 3600);
        put(text, 3, second / 60 % 60);
        put(text, 6, second % 60);
        return new String(text);
    }

    private static void put(char[] text, int at, int number) {
        text[at] = (char) ('0' + number / 10);
        text[at + 1] = (char) ('0' + number % 10);
    }

    static Domain ofDay(Recipe recipe) {
        boolean zoned = recipe.type().family() == io.seatrial.database.Family.TIME_ZONED;
        boolean coarse = recipe.type().precision() >= 0 && recipe.type().precision() < 3;
        Limits limits = Limits.of(recipe.restriction(), text -> thousandths(text) / (coarse ? 1000 : 1))
                .within(0, (DAY * 1000 - 1) / (coarse ? 1000 : 1));
        LongFunction<String> text = coarse
                ? second -> clock((int) second) + (zoned ? "+00" : "")
                : number -> clock((int) (number / 1000)) + fraction(number % 1000) + (zoned ? "+00" : "");
        return limits.domain(0, coarse ? 1 : 1000, DAY, text).size() >= DAY
                ? new Ascending(0, coarse ? 1 : 7, coarse ? DAY : DAY * 1000 / 7, DAY * 1000, text)
                : limits.domain(0, coarse ? 1 : 1000, DAY, text);
    }

    private static String fraction(long thousandths) {
        return thousandths == 0 ? "" : "." + (1000 + thousandths + "").substring(1);
    }

    private static long thousandths(String text) {
        return java.time.LocalTime.parse(text.substring(0, 8)).toSecondOfDay() * 1000L;
    }

    static Domain span(ValueType type) {
        if (type.name().matches(".*(year|month).*")) {
            return new Ascending(1, 1, 100_000, 120, number -> number + " mons");
        }
        if (type.name().equals("interval day")) {
            return new Ascending(1, 1, 100_000, 120, number -> number + " days");
        }
        return new Ascending(1, 1, 100_000_000, 10_000, number -> number * 60 + " seconds");
    }
}
