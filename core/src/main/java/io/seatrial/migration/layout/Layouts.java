package io.seatrial.migration.layout;

import java.util.List;

/** All layouts, in the order in which equal evidence is decided. */
public final class Layouts {

    private Layouts() {}

    public static List<Layout> all() {
        return List.of(
                new DbmateLayout(),
                new GooseLayout(),
                new SqlMigrateLayout(),
                new DieselLayout(),
                new GolangMigrateLayout(),
                new SqlxLayout(),
                new FlywayLayout(),
                new PopLayout(),
                new PrismaLayout(),
                new DrizzleLayout(),
                new SqitchLayout(),
                new NodePgMigrateLayout(),
                new MybatisLayout(),
                new PlainLayout());
    }
}
