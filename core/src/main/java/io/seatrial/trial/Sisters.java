package io.seatrial.trial;

import io.seatrial.migration.Direction;
import io.seatrial.migration.Migration;
import io.seatrial.recording.Step.Role;
import io.seatrial.schema.Schema;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The two copies beside a trunk full of rows: one that tries migrations, and one that remembers what that one was. */
final class Sisters implements AutoCloseable {

    private final List<Migration> migrations;
    private final Forecast forecast;
    private final Sister walker;
    private final Sister memory;
    /** How many migrations the memory has. */
    private int height;

    Sisters(List<Migration> migrations, Forecast forecast, Stage stage) {
        this.migrations = migrations;
        this.forecast = forecast;
        this.walker = new Sister(stage);
        this.memory = new Sister(stage);
    }

    /** Tries something on a copy of the trunk. @param mark what the databases of the server share */
    void walk(Scratch trunk, Stage.Mark mark, Consumer<Scratch> trying) {
        walk(() -> walker.like(trunk), mark, trying);
    }

    /** Tries something on a copy of the trunk that need not hold its rows. @param schema that of the trunk */
    void stroll(Scratch trunk, Schema schema, Stage.Mark mark, Consumer<Scratch> trying) {
        walk(() -> walker.near(schema, trunk), mark, trying);
    }

    private void walk(Supplier<Scratch> copy, Stage.Mark mark, Consumer<Scratch> trying) {
        boolean sound = false;
        try {
            trying.accept(copy.get());
            sound = true;
        } finally {
            walker.done(sound);
            if (mark.moved()) {
                // A role that the copies' migrations have made would be in the trunk's way.
                close();
                mark.restore();
            }
        }
    }

    /** The walker is done with: what it is made of is looked at while the trunk is worked on. */
    void lookAhead() {
        if (walker.present() != null) {
            walker.present().lookAhead();
        }
    }

    /** The walker went where no way leads back. */
    void lose() {
        walker.close();
    }

    /**
     * Keeps in mind what a walker is, for as long as somebody needs it.
     *
     * @param k which migration the walker tries, counted from 0
     */
    LoadedTrip.Memory memory(int k) {
        return new LoadedTrip.Memory() {
            @Override
            public void prepare() {
                climb(k + 1);
                if (memory.present() != null) {
                    memory.present().lookAhead();
                }
            }

            @Override
            public boolean waits() {
                return memory.present() != null && height == k + 1;
            }

            @Override
            public void again(Consumer<Scratch> trying) {
                climb(k);
                if (memory.present() != null) {
                    trying.accept(walker.like(memory.present()));
                }
            }

            @Override
            public void of(Scratch walking, boolean applied, Consumer<Scratch> comparing) {
                int has = applied ? k + 1 : k;
                climb(has);
                try {
                    comparing.accept(memory.like(walking));
                    height = has;
                } finally {
                    memory.done(true);
                }
            }
        };
    }

    private void climb(int to) {
        while (memory.present() != null && height > to) {
            height--;
            if (forecast.applies(height) && !passes(height, Direction.DOWN)) {
                memory.close();
            }
        }
        while (memory.present() != null && height < to) {
            if (forecast.applies(height) && !passes(height, Direction.UP)) {
                memory.close();
            }
            height++;
        }
    }

    private boolean passes(int k, Direction way) {
        Migration migration = migrations.get(k);
        Role role = way == Direction.UP ? Role.UP : Role.DOWN;
        return (way == Direction.UP || migration.down() != null)
                && memory.present().pass(migration, way, role).ok();
    }

    @Override
    public void close() {
        walker.close();
        memory.close();
    }
}
