package io.seatrial.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A history made up for the benchmark: first a table with each migration, then a change to one of them with each. */
record OwnHistory(List<Script> scripts) {

    record Script(String name, String up, String down) {}

    /** What stands behind the names of the files for a dialect, and what refers to an earlier table there. */
    private record Kin(String suffix, String reference) {

        static final Map<String, Kin> OF = Map.of(
                "postgresql", new Kin("", " REFERENCES item_{n}"),
                "sqlite", new Kin("-sqlite", " REFERENCES item_{n}"),
                "mysql", new Kin("-mysql", ",\n    FOREIGN KEY (parent) REFERENCES item_{n} (id)"),
                "mariadb", new Kin("-mysql", ",\n    FOREIGN KEY (parent) REFERENCES item_{n} (id)"));
    }

    static OwnHistory of(String dialect, int migrations, int tables) {
        Kin kin = Kin.OF.get(dialect);
        List<Script> scripts = new ArrayList<>();
        for (int n = 1; n <= migrations; n++) {
            boolean change = n > tables;
            String text = Texts.of((change ? "migration-change" : "migration-table") + kin.suffix() + ".sql")
                    .replace("{reference}", n % 10 == 1 ? "" : kin.reference().replace("{n}", Integer.toString(n - 1)))
                    .replace("{n}", Integer.toString(change ? (n - tables - 1) % tables + 1 : n));
            int down = text.indexOf("-- migrate:down");
            scripts.add(new Script(
                    String.format(Locale.ROOT, "20260101%06d_step_%d.sql", n, n),
                    text.substring(0, down),
                    text.substring(down)));
        }
        return new OwnHistory(scripts);
    }

    /** Writes it as a project of dbmate. */
    Path write() throws IOException {
        Path project = Files.createTempDirectory("seatrial-benchmark-");
        Path folder = Files.createDirectories(project.resolve("db/migrations"));
        for (Script script : scripts) {
            Files.writeString(folder.resolve(script.name()), script.up() + script.down());
        }
        return project;
    }
}
