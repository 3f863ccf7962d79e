package io.seatrial.check.shape;

import io.seatrial.check.Check;
import java.util.List;

/** The checks on the way up. */
public final class ShapeChecks {

    public static final List<Check> ALL =
            List.of(new MigrationFails(), new TakesMoreThanSaid(), new ForeignKeyLeadsNowhere());

    private ShapeChecks() {}
}
