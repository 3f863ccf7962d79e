package io.seatrial.migration.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds out which database a folder of migrations is written for. */
final class Databases {

    /** What is taken where nothing says otherwise. */
    static final String DEFAULT = "postgresql";

    /** A database that Seatrial does not know. */
    static final String OTHER = "other";

    private static final Map<String, Pattern> FOLDER_NAMES = new LinkedHashMap<>();

    static {
        FOLDER_NAMES.put("postgresql", Pattern.compile("(^|[-_.])(?:postgres(?:ql)?|pgsql|pg|psql)($|[-_.])"));
        FOLDER_NAMES.put("mysql", Pattern.compile("(^|[-_.])mysql($|[-_.])"));
        FOLDER_NAMES.put("mariadb", Pattern.compile("(^|[-_.])mariadb($|[-_.])"));
        FOLDER_NAMES.put("sqlite", Pattern.compile("(^|[-_.])sqlite3?($|[-_.])"));
        FOLDER_NAMES.put(
                OTHER, Pattern.compile("(^|[-_.])(?:hsqldb|h2|oracle|mssql|sqlserver|cockroach(?:db)?)($|[-_.])"));
    }

    private static final Pattern URL = Pattern.compile(
            "(?m)^\\s*(?:export\\s+)?DATABASE_URL\\s*=\\s*[\"']?(?:jdbc:)?(postgres|mysql|mariadb|sqlite)");

    private static final Pattern DECLARED =
            Pattern.compile("(?:provider|\"dialect\"|engine)\\s*[=:]\\s*\"?(postgres(?:ql)?|pg|mysql|mariadb|sqlite)");
    private static final int FILES_OPENED = 20;
    private static final int BYTES_READ = 1 << 15;
    private static final Pattern MYSQL_WORDS =
            Pattern.compile("(?i)\\bauto_increment\\b|\\bengine\\s*=\\s*\"?innodb|(create|alter|drop) table\\s+`");
    private static final Pattern SQLITE_WORDS =
            Pattern.compile("(?i)\\bautoincrement\\b|(?m)^\\s*pragma\\s+\\w+|\\bwithout\\s+rowid\\b");

    private static final Pattern POSTGRES_WORDS = Pattern.compile(
            "(?i)\\b(big|small)?serial\\b|\\bjsonb\\b|\\bplpgsql\\b|\\bcreate\\s+extension\\b|\\btimestamptz\\b"
                    + "|\\bbytea\\b|::\\w|\\busing\\s+(gin|gist|brin)\\b|\\bcreate\\s+type\\b|\\$\\w*\\$");

    private Databases() {}

    /** The database that one reading of the project is for, or the one that the folder is written for. */
    static String of(Project project, Path folder) {
        return project.database() != null ? project.database() : written(project, folder);
    }

    /** The database that the folder is written for, as {@code --database} spells it. */
    static String written(Project project, Path folder) {
        String said = said(project, folder);
        if (said != null) {
            return said;
        }
        String url = project.manifests().value(".env", URL, folder);
        if (url == null) {
            String words = hasFilesFor("postgres", folder) ? DEFAULT : byWords(folder);
            return words == null ? DEFAULT : words;
        }
        return url.equals("postgres") ? DEFAULT : url;
    }

    /** The database that the folder's path or the tool's own files name; null where they name none. */
    static String said(Project project, Path folder) {
        String named = named(project, folder);
        return named == null ? declared(folder) : named;
    }

    /** What Prisma's lock file, Drizzle's journal or snapshot, or Sqitch's settings in the folder say; null if there are none. */
    private static String declared(Path folder) {
        List<Path> files = new ArrayList<>(DrizzleLayout.snapshots(folder));
        for (String file : List.of("migration_lock.toml", "meta/_journal.json", "sqitch.conf", "sqitch.plan")) {
            files.add(folder.resolve(file));
        }
        for (Path file : files) {
            Matcher declared = DECLARED.matcher(beginning(file));
            if (declared.find()) {
                return declared.group(1).startsWith("p") ? DEFAULT : declared.group(1);
            }
        }
        return null;
    }

    /** Names such as {@code 1_x.postgres.up.sql}. */
    private static boolean hasFilesFor(String database, Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.getFileName().toString().contains("." + database + "."));
        } catch (IOException e) {
            return false;
        }
    }

    /** Some words are at home in one database only; the first files are looked at. Null where there are none. */
    static String byWords(Path folder) {
        try (Stream<Path> files = Files.walk(folder, 2)) {
            String text = files.filter(file -> file.toString().endsWith(".sql"))
                    .sorted()
                    .limit(FILES_OPENED)
                    .map(Databases::beginning)
                    .collect(Collectors.joining("\n"));
            return byWords(text);
        } catch (IOException | UncheckedIOException e) {
            return null;
        }
    }

    /** The database that a word of that script is at home in; null where there is none. */
    static String byWords(String text) {
        if (MYSQL_WORDS.matcher(text).find()) {
            return "mysql";
        }
        if (SQLITE_WORDS.matcher(text).find()) {
            return "sqlite";
        }
        return POSTGRES_WORDS.matcher(text).find() ? DEFAULT : null;
    }

    private static String beginning(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(BYTES_READ), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return "";
        }
    }

    /** Whether a folder of that name stands for one database. */
    static boolean isName(String folder) {
        return FOLDER_NAMES.values().stream()
                .anyMatch(name -> name.matcher(folder).find());
    }

    /** The database that this is the name of, in whatever spelling; null where it is none. */
    static String spelt(String name) {
        return FOLDER_NAMES.entrySet().stream()
                .filter(one ->
                        one.getValue().matcher(name.toLowerCase(Locale.ROOT)).matches())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** The database that the folder's own path names, innermost first; null where it names none. */
    static String named(Project project, Path folder) {
        Named named = naming(project, folder);
        return named == null ? null : named.database();
    }

    /**
     * A database in the name of a folder.
     *
     * @param pattern the path with a star where the database is named: equal for folders that lie side by side
     */
    record Named(String database, String pattern) {}

    /** The database that the folder's own path names, innermost first; null where it names none. */
    static Named naming(Project project, Path folder) {
        Path inside = folder.startsWith(project.root()) && !folder.equals(project.root())
                ? project.root().relativize(folder)
                : folder.getFileName();
        for (int i = inside == null ? -1 : inside.getNameCount() - 1; i >= 0; i--) {
            String name = inside.getName(i).toString().toLowerCase(Locale.ROOT);
            for (Map.Entry<String, Pattern> one : FOLDER_NAMES.entrySet()) {
                Matcher match = one.getValue().matcher(name);
                if (match.find()) {
                    String star = name.substring(0, match.end(1)) + "*" + name.substring(match.start(2));
                    return new Named(one.getKey(), pattern(inside, i, star));
                }
            }
        }
        return null;
    }

    private static String pattern(Path path, int place, String star) {
        List<String> names = new ArrayList<>();
        path.forEach(name -> names.add(name.toString()));
        names.set(place, star);
        return String.join("/", names);
    }
}
