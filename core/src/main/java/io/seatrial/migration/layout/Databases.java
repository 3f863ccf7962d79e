package io.seatrial.migration.layout;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

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

    private Databases() {}

    /** The database, as {@code --database} spells it. */
    static String of(Project project, Path folder) {
        String named = named(project, folder);
        if (named != null) {
            return named;
        }
        String url = project.manifests().value(".env", URL, folder);
        if (url == null) {
            return DEFAULT;
        }
        return url.equals("postgres") ? "postgresql" : url;
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
