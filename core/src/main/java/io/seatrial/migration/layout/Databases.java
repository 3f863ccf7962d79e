package io.seatrial.migration.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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

    private static final Map<String, Pattern> FOLDER_NAMES = new LinkedHashMap<>();

    static {
        FOLDER_NAMES.put("postgresql", Pattern.compile("(^|[-_.])(postgres(ql)?|pgsql|pg|psql)($|[-_.])"));
        FOLDER_NAMES.put("mysql", Pattern.compile("(^|[-_.])mysql($|[-_.])"));
        FOLDER_NAMES.put("mariadb", Pattern.compile("(^|[-_.])mariadb($|[-_.])"));
        FOLDER_NAMES.put("sqlite", Pattern.compile("(^|[-_.])sqlite3?($|[-_.])"));
        FOLDER_NAMES.put(
                "other", Pattern.compile("(^|[-_.])(hsqldb|h2|oracle|mssql|sqlserver|cockroach(db)?)($|[-_.])"));
    }

    private static final Pattern URL = Pattern.compile(
            "(?m)^\\s*(?:export\\s+)?DATABASE_URL\\s*=\\s*[\"']?(?:jdbc:)?(postgres|mysql|mariadb|sqlite)");

    private static final Pattern DECLARED =
            Pattern.compile("(?:provider|\"dialect\"|engine)\\s*[=:]\\s*\"?(postgresql|pg|mysql|mariadb|sqlite)");
    private static final int FILES_OPENED = 20;
    private static final int BYTES_READ = 1 << 15;
    private static final Pattern MYSQL_WORDS =
            Pattern.compile("(?i)\\bauto_increment\\b|\\bengine\\s*=\\s*\"?innodb|(create|alter|drop) table\\s+`");
    private static final Pattern SQLITE_WORDS =
            Pattern.compile("(?i)\\bautoincrement\\b|(?m)^\\s*pragma\\s+\\w+|\\bwithout\\s+rowid\\b");

    private Databases() {}

    /** The database, as {@code --database} spells it. */
    static String of(Project project, Path folder) {
        String named = named(project, folder);
        if (named != null) {
            return named;
        }
        String declared = declared(folder);
        if (declared != null) {
            return declared;
        }
        String url = project.manifests().value(".env", URL, folder);
        if (url == null) {
            return hasFilesFor("postgres", folder) ? DEFAULT : byContent(folder);
        }
        return url.equals("postgres") ? DEFAULT : url;
    }

    /** What Prisma's lock file, or Drizzle's journal, or Sqitch's settings in the folder say; null where there is none. */
    private static String declared(Path folder) {
        for (String file : List.of("migration_lock.toml", "meta/_journal.json", "sqitch.conf", "sqitch.plan")) {
            Matcher declared = DECLARED.matcher(beginning(folder.resolve(file)));
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

    /** Some words are at home in one database only; the first files are looked at. */
    private static String byContent(Path folder) {
        try (Stream<Path> files = Files.walk(folder, 2)) {
            String text = files.filter(file -> file.toString().endsWith(".sql"))
                    .sorted()
                    .limit(FILES_OPENED)
                    .map(Databases::beginning)
                    .collect(Collectors.joining("\n"));
            if (MYSQL_WORDS.matcher(text).find()) {
                return "mysql";
            }
            return SQLITE_WORDS.matcher(text).find() ? "sqlite" : DEFAULT;
        } catch (IOException | UncheckedIOException e) {
            return DEFAULT;
        }
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

    /** The database that the folder's own path names, innermost first; null where it names none. */
    static String named(Project project, Path folder) {
        Path inside = folder.startsWith(project.root()) && !folder.equals(project.root())
                ? project.root().relativize(folder)
                : folder.getFileName();
        for (int i = inside == null ? -1 : inside.getNameCount() - 1; i >= 0; i--) {
            String name = inside.getName(i).toString().toLowerCase(Locale.ROOT);
            for (Map.Entry<String, Pattern> one : FOLDER_NAMES.entrySet()) {
                if (one.getValue().matcher(name).find()) {
                    return one.getKey();
                }
            }
        }
        return null;
    }
}
