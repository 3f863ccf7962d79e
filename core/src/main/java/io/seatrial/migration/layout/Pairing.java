package io.seatrial.migration.layout;

import io.seatrial.migration.Direction;
import io.seatrial.migration.Migration;
import io.seatrial.migration.Oddity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Puts ups and downs together into migrations.
 *
 * <p>Parts of one version belong together whatever their names; only where a version is taken twice do the names
 * decide, and then the file's name stands in for the version, so that versions stay unique.
 */
final class Pairing {

    private final List<Migration> migrations = new ArrayList<>();
    private final List<Oddity> oddities = new ArrayList<>();

    private Pairing() {}

    /**
     * Pairs the parts.
     *
     * @param key what the tool compares to tell and to order versions
     * @param ifTwice what the tool does when a version is taken twice, as a sentence; null where that is no fault
     */
    static <K extends Comparable<? super K>> Pairing of(List<Part> parts, Function<Part, K> key, String ifTwice) {
        Map<K, List<Part>> versions = new TreeMap<>();
        parts.forEach(part -> versions.computeIfAbsent(key.apply(part), any -> new ArrayList<>())
                .add(part));
        Pairing pairing = new Pairing();
        versions.values().forEach(same -> pairing.version(same, ifTwice));
        return pairing;
    }

    List<Migration> migrations() {
        return migrations;
    }

    List<Oddity> oddities() {
        return oddities;
    }

    private void version(List<Part> parts, String ifTwice) {
        if (count(parts, Direction.UP) <= 1 && count(parts, Direction.DOWN) <= 1) {
            migration(parts, parts.get(0).version());
            return;
        }
        Map<String, List<Part>> byName = new LinkedHashMap<>();
        parts.stream()
                .sorted(java.util.Comparator.comparing(Part::name))
                .forEach(part -> byName.computeIfAbsent(part.name(), any -> new ArrayList<>())
                        .add(part));
        byName.values().forEach(this::namesake);
        if (ifTwice != null) {
            Direction way = count(parts, Direction.UP) > 1 ? Direction.UP : Direction.DOWN;
            List<String> files = parts.stream()
                    .filter(part -> part.direction() == way)
                    .map(part -> part.script().file())
                    .toList();
            String version = parts.get(0).version();
            oddities.add(new Oddity.DuplicateVersion(
                    version,
                    files,
                    "version " + version + " is taken by " + String.join(", ", files) + ": " + ifTwice));
        }
    }

    /** Parts of one version and one name; even those may be several, such as {@code 1_a.up.sql} and {@code 01_a.up.sql}. */
    private void namesake(List<Part> parts) {
        if (count(parts, Direction.UP) <= 1 && count(parts, Direction.DOWN) <= 1) {
            migration(parts, unique(parts.get(0)));
        } else {
            parts.forEach(part -> migration(List.of(part), unique(part)));
        }
    }

    /** The file's name without what says that it is SQL and which way it leads; a folder's name is unique already. */
    private static String unique(Part part) {
        String file = part.script().file();
        return file.contains("/" + part.version() + "/")
                ? part.version()
                : file.substring(file.lastIndexOf('/') + 1).replaceFirst("(\\.(up|down))?\\.sql$", "");
    }

    private void migration(List<Part> parts, String version) {
        Part up = one(parts, Direction.UP);
        Part down = one(parts, Direction.DOWN);
        if (up == null) {
            String file = down.script().file();
            oddities.add(new Oddity.StrayFile(
                    file,
                    down.script().line(),
                    false,
                    file + " is a down without an up: there is nothing it would undo"));
            return;
        }
        migrations.add(new Migration(
                version,
                up.name(),
                up.script(),
                down == null ? null : down.script(),
                Stream.of(up, down == null ? up : down)
                        .map(Part::irreversibleBecause)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                false,
                List.of()));
    }

    private static long count(List<Part> parts, Direction direction) {
        return parts.stream().filter(part -> part.direction() == direction).count();
    }

    private static Part one(List<Part> parts, Direction direction) {
        return parts.stream()
                .filter(part -> part.direction() == direction)
                .findFirst()
                .orElse(null);
    }
}
