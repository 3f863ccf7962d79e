package io.seatrial.report;

import io.seatrial.recording.TableRows;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How full the tables of a database were while a trial went on.
 *
 * @param tables all that were to hold rows at some time
 */
public record Stocked(String trial, String database, List<TableRows> tables) {

    /** So many of the tables that lack rows are named in a line. */
    private static final int NAMED = 5;

    /** Of every trial that filled tables, in the order of the recordings. */
    public static List<Stocked> of(Report report) {
        return report.recordings().stream()
                .filter(recording -> !recording.filled().isEmpty())
                .map(recording -> new Stocked(recording.trial(), recording.database(), recording.filled()))
                .toList();
    }

    /** A line for each, behind an empty one. */
    static void tell(Report report, Lines lines) throws IOException {
        List<Stocked> all = of(report);
        if (!all.isEmpty()) {
            lines.add("");
        }
        for (Stocked one : all) {
            lines.add(one.line());
        }
    }

    /** Such as {@code Rows, onto-data on postgresql 18: filled 52 of 53 tables …}. */
    public String line() {
        return "Rows, " + trial + " on " + database + ": " + Plain.line(said()) + ".";
    }

    /** The same, for whoever knows where. */
    public String sentence() {
        String said = Plain.line(said());
        return said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1) + ".";
    }

    /** Those that held fewer rows than they were to. */
    public List<TableRows> lacking() {
        return tables.stream().filter(table -> !table.full()).toList();
    }

    /** How many rows each was to hold. */
    public long wanted() {
        return tables.get(0).wanted();
    }

    private String said() {
        List<TableRows> less = lacking();
        String filled = String.format(
                Locale.ROOT,
                tables.size() == 1
                        ? "filled %d of %d table with %,d rows"
                        : "filled %d of %d tables with %,d rows each",
                tables.size() - less.size(),
                tables.size(),
                wanted());
        if (less.isEmpty()) {
            return filled;
        }
        String named = less.stream().limit(NAMED).map(Stocked::told).collect(Collectors.joining("; "));
        return filled + "; not filled: " + named
                + (less.size() > NAMED ? "; and " + (less.size() - NAMED) + " more" : "");
    }

    private static String told(TableRows table) {
        return String.join(".", table.table().path()) + " (" + table.rows() + " rows)"
                + (table.because() == null ? "" : ", because " + table.because());
    }
}
