package io.seatrial.data.value;

import java.util.List;
import java.util.regex.Pattern;

/** Texts of a pool, and behind them the same ones with a number. */
final class Worded implements Domain {

    private static final int LONGEST_NUMBER = 9;
    private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+\\.\\d+");

    private final List<String> pool;
    private final int most;
    private final Recipe recipe;
    private final long size;

    Worded(List<String> pool, int most, Recipe recipe) {
        this.pool = pool;
        this.most = most;
        this.recipe = recipe;
        this.size = numbered(1) ? largest() : pool.size();
    }

    /** True when the first text with a number is allowed too. */
    private boolean numbered(long index) {
        String text = with(pool.get(0), pool.size() + index);
        return text.length() <= most && recipe.restriction().accepts(text);
    }

    private long largest() {
        long limit = 1;
        for (int i = 0; i < Math.min(LONGEST_NUMBER, most - 1); i++) {
            limit *= 10;
        }
        return Math.max(pool.size(), limit);
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public long ordinary() {
        return Math.min(size, pool.size());
    }

    @Override
    public String at(long index) {
        String text = pool.get((int) (index % pool.size()));
        return index < pool.size() ? text : with(text, index);
    }

    private String with(String text, long index) {
        String number = Long.toString(index);
        int sign = text.indexOf('@');
        if (sign > 0 && text.length() + number.length() <= most) {
            return text.substring(0, sign) + number + text.substring(sign);
        }
        if (VERSION.matcher(text).matches()) {
            return text.substring(0, text.lastIndexOf('.') + 1) + number;
        }
        if (text.startsWith("{") && text.endsWith("}")) {
            return "{\"id\": " + number + ", " + text.substring(text.indexOf(',') + 2);
        }
        String between = text.indexOf(' ') >= 0 ? " " : "-";
        String room = Texts.cut(text, Math.max(0, most - number.length() - 1));
        return room.isEmpty() ? number : room + between + number;
    }
}
