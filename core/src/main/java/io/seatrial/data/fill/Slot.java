package io.seatrial.data.fill;

import io.seatrial.data.value.Mix;

/** Columns that are filled together, and which of their values each row takes. */
final class Slot {

    /** How the number of a value comes from the number of a row. */
    enum Way {
        /** Any of the ordinary ones. */
        ANY,
        /** Another one in each row. */
        EACH,
        /** One digit of the row's number: with the other digits' slots different in each row. */
        DIGIT,
        /** A little behind the value of another slot. */
        BEHIND
    }

    private static final int PERCENT = 100;

    private static final long ROUND = 0xFF;

    /** One row of so many has NULL wherever it may, where that is tried. */
    private static final int BARE = 17;

    /** How many rows of a hundred share one parent where that is tried. */
    private static final int CROWD = 40;

    final int[] columns;
    /** By the way in which the row satisfies the checks. */
    final Choice[] choices;

    private final long seed;
    private Way way = Way.ANY;
    private long stride = 1;
    private Slot leader;
    private int distance;
    /** How many rows of a hundred have NULL. */
    private int nulls;

    private int[] empty = {};
    private boolean crowded;
    private boolean baring;
    private long spent;
    /** How many rows of a hundred take a favoured value. */
    private int favour;

    Slot(int[] columns, Choice[] choices, long seed, int favour) {
        this.columns = columns;
        this.choices = choices;
        this.seed = seed;
        this.favour = favour;
    }

    void each() {
        way = Way.EACH;
    }

    /** Another value in each row, so many apart. */
    void eachApart(long apart) {
        each();
        stride = apart;
    }

    void digit(long worth) {
        way = Way.DIGIT;
        stride = worth;
        nulls = 0;
    }

    void behind(Slot other, int by) {
        way = Way.BEHIND;
        leader = other;
        distance = by;
    }

    /** @param optional the columns that are NULL then */
    void nulls(int percent, int[] optional) {
        nulls = percent;
        empty = optional;
    }

    /** Lets some rows have NULL wherever they may. */
    void bare() {
        baring = true;
    }

    /** Lets many rows take the first value, and some values be taken by none. */
    void crowd() {
        crowded = true;
    }

    /** True when there are favoured values that some rows could take and do not. */
    boolean hesitant() {
        boolean any = favour < PERCENT && way == Way.ANY;
        for (Choice choice : choices) {
            any &= choice.favoured() > 0;
        }
        return any;
    }

    /** Sets how many rows of a hundred take a favoured value. @return how many it were before */
    int favour(int percent) {
        int before = favour;
        favour = percent;
        return before;
    }

    Way way() {
        return way;
    }

    /** Says that rows which are there have taken so many other values already. */
    void spent(long values) {
        spent = values;
    }

    /** How many rows the table can have with another value in each. */
    long room() {
        long size = size();
        return size > Long.MAX_VALUE - spent ? size : size + spent;
    }

    boolean has(int column) {
        for (int own : columns) {
            if (own == column) {
                return true;
            }
        }
        return false;
    }

    /** The least number of different values in any way of satisfying the checks. */
    long size() {
        long least = Long.MAX_VALUE;
        for (Choice choice : choices) {
            least = Math.min(least, choice.size());
        }
        return least;
    }

    boolean isNull(long row) {
        boolean bare = baring && Math.floorMod(row, BARE) == BARE - 1;
        return nulls > 0 && (bare || Mix.below(PERCENT, seed ^ 0x5EA, row) < nulls);
    }

    void put(long number, int scenario, String[] row) {
        Choice choice = choices[scenario];
        if (choice.size() == 0) {
            return;
        }
        choice.put(index(number, scenario), row);
        if (isNull(number)) {
            for (int column : empty) {
                row[column] = null;
            }
        }
    }

    private long index(long number, int scenario) {
        Choice choice = choices[scenario];
        long size = choice.size();
        return switch (way) {
            // After a whole round another slot that goes round with this one is met at another place.
            case EACH -> Math.floorMod(number * stride + number / size * (seed & ROUND), size);
            case DIGIT -> Math.floorMod(number / stride + number % stride, size);
            case BEHIND -> Math.min(size - 1, leader.index(number, scenario) + distance);
            case ANY -> any(choice, number);
        };
    }

    private long any(Choice choice, long number) {
        if (crowded && Mix.below(PERCENT, seed ^ 0xC0, number) < CROWD) {
            return 0;
        }
        if (choice.favoured() > 0 && Mix.below(PERCENT, seed ^ 0xFA, number) < favour) {
            return Mix.below(choice.favoured(), seed, number);
        }
        return Mix.below(Math.min(choice.ordinary(), choice.size()), seed, number);
    }
}
