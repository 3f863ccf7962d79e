package io.seatrial.database;

import java.util.List;
import java.util.Locale;

/**
 * A column's type as whoever makes up values needs to know it.
 *
 * @param name as the database spells it
 * @param length at most so many characters, bytes, bits or (of a list) elements; 0 for no limit
 * @param precision digits in all, or digits of a second's fraction; -1 where the type sets none
 * @param scale digits behind the point; for bits 1 when the length is exact
 * @param low the least value, or null for the family's own
 * @param high the greatest value, or null for the family's own
 * @param labels of an enumeration, in order
 * @param parts the types it is made of: of elements, bounds or fields
 * @param checks further conditions on a value, in the database's words, the value being called {@code VALUE}
 * @param required true when the type itself refuses NULL
 * @param template a format for one number given several times ({@code %1$d}), different for different numbers below
 *     2^31; null for other families
 * @param edges values at the rim of what the type takes, worth trying; never null
 */
public record ValueType(
        String name,
        Family family,
        int length,
        int precision,
        int scale,
        String low,
        String high,
        List<String> labels,
        List<ValueType> parts,
        List<String> checks,
        boolean required,
        String template,
        List<String> edges) {

    public ValueType {
        labels = List.copyOf(labels);
        parts = List.copyOf(parts);
        checks = List.copyOf(checks);
        edges = List.copyOf(edges);
    }

    public static ValueType of(String name, Family family) {
        return new ValueType(
                name, family, 0, -1, -1, null, null, List.of(), List.of(), List.of(), false, null, List.of());
    }

    public ValueType length(int most) {
        return new ValueType(
                name, family, most, precision, scale, low, high, labels, parts, checks, required, template, edges);
    }

    public ValueType digits(int all, int behind) {
        return new ValueType(
                name, family, length, all, behind, low, high, labels, parts, checks, required, template, edges);
    }

    public ValueType between(String least, String greatest) {
        return new ValueType(
                name, family, length, precision, scale, least, greatest, labels, parts, checks, required, template,
                edges);
    }

    public ValueType labels(List<String> all) {
        return new ValueType(
                name, family, length, precision, scale, low, high, all, parts, checks, required, template, edges);
    }

    public ValueType parts(List<ValueType> all) {
        return new ValueType(
                name, family, length, precision, scale, low, high, labels, all, checks, required, template, edges);
    }

    /** This type under another name, with further conditions: a domain over it. */
    public ValueType restricted(String called, List<String> conditions, boolean refusesNull) {
        List<String> all = new java.util.ArrayList<>(checks);
        all.addAll(conditions);
        return new ValueType(
                called,
                family,
                length,
                precision,
                scale,
                low,
                high,
                labels,
                parts,
                all,
                required || refusesNull,
                template,
                edges);
    }

    /** The template with that number given to it, of which it takes the parts that it wants; see {@link #template}. */
    public String templated(long number) {
        return String.format(
                Locale.ROOT,
                template,
                number,
                number % 1000,
                number >> 24 & 255,
                number >> 16 & 255,
                number >> 8 & 255,
                number & 255,
                number % 360 - 180,
                number / 360 % 180 - 90);
    }

    /** The same with edge cases of its own. @param rims texts of values; may be empty */
    public ValueType edges(List<String> rims) {
        return template(template, rims);
    }

    public ValueType template(String format, List<String> rims) {
        return new ValueType(
                name, family, length, precision, scale, low, high, labels, parts, checks, required, format, rims);
    }
}
