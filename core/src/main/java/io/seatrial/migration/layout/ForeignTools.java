package io.seatrial.migration.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The tools whose migrations are code, or formats of their own, that Seatrial cannot read by itself. */
final class ForeignTools {

    /**
     * One tool.
     *
     * @param dependency what its entry in a manifest looks like
     * @param manifests the files that such an entry stands in; a file that is a sign by its mere presence has it too
     * @param file what its migrations' names look like
     * @param advice how to get SQL out of it
     */
    private record Tool(String name, Pattern dependency, List<String> manifests, Pattern file, String advice) {}

    private static final List<String> PYTHON =
            List.of("pyproject.toml", "requirements.txt", "setup.py", "Pipfile", "alembic.ini", "manage.py");
    private static final List<String> NODE = List.of("package.json", "knexfile.js", "knexfile.ts", ".sequelizerc");
    private static final List<String> JVM = List.of(
            "pom.xml",
            "build.gradle",
            "build.gradle.kts",
            "liquibase.properties",
            "application.yml",
            "application.yaml",
            "application.properties");

    private static final String INTO_FILES =
            " into files 001_NAME.up.sql and 001_NAME.down.sql of a folder, and name the folder with --migrations";

    private static final String SCRIPT_CODE = ".*\\.(js|cjs|mjs|ts)";

    private static final List<Tool> TOOLS = List.of(
            tool(
                    "Alembic",
                    "alembic",
                    PYTHON,
                    "[0-9A-Za-z_]+\\.py",
                    "write each revision out with 'alembic upgrade FROM:TO --sql' and 'alembic downgrade TO:FROM --sql'"
                            + INTO_FILES),
            tool(
                    "Django",
                    "(?i)django",
                    PYTHON,
                    "\\d{4}_\\w+\\.py",
                    "write each migration out with 'python manage.py sqlmigrate APP NAME' and '… --backwards'"
                            + INTO_FILES),
            tool(
                    "Rails",
                    "\\brails|activerecord",
                    List.of("Gemfile"),
                    "\\d+_\\w+\\.rb",
                    "compare schemas with 'seatrial diff', or start from db/structure.sql with --start-from"),
            tool(
                    "Laravel",
                    "laravel/framework|illuminate/database",
                    List.of("composer.json"),
                    "\\d{4}_\\d\\d_\\d\\d_\\w+\\.php",
                    "write the SQL out with 'php artisan migrate --pretend'" + INTO_FILES),
            tool(
                    "Doctrine Migrations",
                    "doctrine/(doctrine-)?migrations",
                    List.of("composer.json"),
                    "Version\\d+\\.php",
                    "write the SQL out with 'doctrine-migrations migrate --write-sql'" + INTO_FILES),
            tool(
                    "Phinx",
                    "robmorgan/phinx",
                    List.of("composer.json"),
                    "\\d{14}_\\w+\\.php",
                    "write the SQL out with 'phinx migrate --dry-run'" + INTO_FILES),
            tool(
                    "Liquibase",
                    "liquibase",
                    JVM,
                    "(?i).*(changelog|changeset|change-?set|master).*\\.(xml|ya?ml|json|sql)",
                    "write the SQL out with 'liquibase update-sql' and 'liquibase future-rollback-sql'" + INTO_FILES),
            tool(
                    "Knex",
                    "\"knex\"|knex",
                    NODE,
                    "\\d+.*" + SCRIPT_CODE.substring(2),
                    "write each migration's SQL out with knex's toSQL()" + INTO_FILES),
            tool(
                    "TypeORM",
                    "\"typeorm\"",
                    NODE,
                    "\\d{13}.*" + SCRIPT_CODE.substring(2),
                    "write the SQL strings of up() and down() out" + INTO_FILES),
            tool(
                    "Sequelize",
                    "\"(sequelize|umzug)\"",
                    NODE,
                    "\\d+.*" + SCRIPT_CODE.substring(2),
                    "run it once with logging on and write the SQL out" + INTO_FILES),
            tool(
                    "Kysely",
                    "\"kysely\"",
                    NODE,
                    ".*\\d+.*" + SCRIPT_CODE.substring(2),
                    "write each migration's SQL out with kysely's compile()" + INTO_FILES),
            tool(
                    "MikroORM",
                    "\"@mikro-orm/migrations\"",
                    NODE,
                    "Migration\\d+" + SCRIPT_CODE.substring(2),
                    "write the SQL out with 'mikro-orm migration:up --dump'" + INTO_FILES),
            tool(
                    "db-migrate",
                    "\"db-migrate\"",
                    NODE,
                    "\\d{14}.*" + SCRIPT_CODE.substring(2),
                    "create migrations with --sql-file, and point --migrations at the folder sqls"),
            tool(
                    "SeaORM",
                    "sea-orm-migration",
                    List.of("Cargo.toml"),
                    "m\\d{8}_\\d+_\\w+\\.rs",
                    "write each migration's SQL out with to_string() of its statements" + INTO_FILES),
            tool(
                    "Ecto",
                    "ecto_sql",
                    List.of("mix.exs"),
                    "\\d{14}_\\w+\\.exs",
                    "run 'mix ecto.migrate --log-migrations-sql' and write the SQL out" + INTO_FILES),
            tool(
                    "Entity Framework",
                    "EntityFrameworkCore",
                    List.of(),
                    "\\d{14}_\\w+\\.cs",
                    "write the SQL out with 'dotnet ef migrations script FROM TO'" + INTO_FILES));

    private ForeignTools() {}

    private static Tool tool(String name, String dependency, List<String> manifests, String file, String advice) {
        return new Tool(name, Pattern.compile(dependency), manifests, Pattern.compile(file), advice);
    }

    /** The tools seen in a project, each as a sentence that says where, and what can be done. */
    static List<String> seen(Project project, List<Folder> folders) {
        List<String> found = new ArrayList<>();
        for (Tool tool : TOOLS) {
            String sentence = sentence(tool, project, folders);
            if (sentence != null) {
                found.add(sentence);
            }
        }
        return found;
    }

    private static String sentence(Tool tool, Project project, List<Folder> folders) {
        for (Folder folder : folders) {
            int files = isMigrations(project, folder) ? folder.count(tool.file()) : 0;
            String mention = files == 0 ? null : mention(tool, project, folder);
            if (files > 0 && (mention != null || tool.manifests().isEmpty())) {
                return "%s: %s holds %d file%s%s. To try them now, %s"
                        .formatted(
                                tool.name(),
                                project.relative(folder.path()),
                                files,
                                files == 1 ? "" : "s",
                                mention == null ? "" : " and " + mention,
                                tool.advice());
            }
        }
        return null;
    }

    /** A folder called so, or inside one that is. */
    private static boolean isMigrations(Project project, Folder folder) {
        String path = project.root().getFileName() + "/" + project.relative(folder.path());
        return path.matches("(?i).*(migrat|changelog|change-?log|alembic|versions|liquibase).*");
    }

    private static String mention(Tool tool, Project project, Folder folder) {
        for (String manifest : tool.manifests()) {
            String mention = project.manifests().mention(manifest, tool.dependency(), folder.path());
            if (mention != null) {
                return mention;
            }
        }
        return null;
    }
}
