package io.seatrial.migration.layout;

import io.seatrial.migration.History;
import io.seatrial.migration.Migration;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a project keeps for each database: a folder each, side by side ({@code migrations/postgresql}, {@code
 * migrations/sqlite}), files with a database's name, or one history for all.
 */
public final class Editions {

    private final Detection detection;
    private final Map<String, String> placeholders;
    private final boolean named;
    private final String first;
    private final Map<String, Path> folders = new LinkedHashMap<>();

    /** How well a history fits a database. */
    public enum Fit {
        /** Written for it. */
        OWN,
        /** Nothing says that it is written for one database only. */
        ANY,
        /** Some words of it are at home in another database: that it can be applied at all has to be seen. */
        DOUBTFUL,
        /** Written for another. */
        NONE
    }

    /** @param why what says for which database it is written; empty where nothing does */
    public record Edition(Fit fit, History history, String why) {}

    private Editions(Detection detection, Map<String, String> placeholders, boolean named) {
        this.detection = detection;
        this.placeholders = Map.copyOf(placeholders);
        this.named = named;
        this.first = Databases.written(detection.project(), detection.root());
        folders.put(first, detection.root());
    }

    /**
     * Looks around the chosen folder.
     *
     * @param placeholders values for the placeholders that the tool replaces in scripts
     * @param named true where the user named the folder: it is then not held against another database that its name is
     */
    public static Editions of(Detection detection, Map<String, String> placeholders, boolean named) {
        Editions editions = new Editions(detection, placeholders, named);
        editions.lookAround();
        return editions;
    }

    private void lookAround() {
        Databases.Named own = Databases.naming(detection.project(), detection.root());
        for (Folder folder : detection.project().folders()) {
            if (folder.path().equals(detection.root())) {
                detection.layout().databases(folder).forEach(database -> folders.putIfAbsent(database, folder.path()));
            }
            Databases.Named other = Databases.naming(detection.project(), folder.path());
            boolean beside = own != null
                    && other != null
                    && other.pattern().equals(own.pattern())
                    && !other.database().equals(Databases.OTHER)
                    && detection.layout().recognise(detection.project(), folder) != null;
            if (beside) {
                folders.putIfAbsent(other.database(), folder.path());
            }
        }
    }

    /** The history of the chosen folder. */
    public History first() throws IOException {
        return detection.read(placeholders);
    }

    /** The databases that the project has something of its own for, the chosen folder's first; as {@code --database} spells them. */
    public List<String> databases() {
        return List.copyOf(folders.keySet());
    }

    /**
     * The history for a database.
     *
     * @param alsoReads other databases whose scripts that one reads, too
     */
    public Edition on(String database, List<String> alsoReads) throws IOException {
        Set<String> names = new LinkedHashSet<>(List.of(database));
        names.addAll(alsoReads);
        for (String name : names) {
            if (folders.containsKey(name)) {
                return new Edition(Fit.OWN, read(name, folders.get(name)), "");
            }
        }
        String where = detection.project().relative(detection.root());
        String said = Databases.said(detection.project(), detection.root());
        if (said != null) {
            return new Edition(
                    named ? Fit.DOUBTFUL : Fit.NONE,
                    read(database, detection.root()),
                    where + " is for " + said + (folders.size() > 1 ? others() : ""));
        }
        String words = Databases.byWords(detection.root());
        return new Edition(
                words == null ? Fit.ANY : Fit.DOUBTFUL,
                read(database, detection.root()),
                words == null ? "" : where + " uses words of " + words);
    }

    /** The database that this is the name of, such as {@code postgresql} for {@code pg}; null where it is none. */
    public static String database(String name) {
        return Databases.spelt(name);
    }

    /** True when the up of that migration has words that are at home in another database than these. */
    public static boolean foreign(Migration migration, Set<String> databases) {
        try (Reader script = migration.up().content().open()) {
            StringWriter text = new StringWriter();
            script.transferTo(text);
            String words = Databases.byWords(text.toString());
            return words != null && !databases.contains(words);
        } catch (IOException e) {
            return false;
        }
    }

    private String others() {
        List<String> others = new ArrayList<>(folders.keySet());
        others.remove(first);
        return ", and beside it there is something for " + String.join(", ", others) + " only";
    }

    private History read(String database, Path root) throws IOException {
        return detection.in(detection.project().readFor(database), root).read(placeholders);
    }
}
