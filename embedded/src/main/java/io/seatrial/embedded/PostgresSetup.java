package io.seatrial.embedded;

import java.nio.file.Path;

/** What a server is started from: a release, a platform, a way to run it, and the cache that suits them. */
record PostgresSetup(PostgresVersion version, Platform platform, Rung rung, Cache cache) {

    static PostgresSetup on(Rung rung, PostgresVersion version) {
        return new PostgresSetup(version, Platform.current(), rung, Cache.of(rung));
    }

    /** The folder with {@code bin}, {@code lib} and {@code share}; made at the first use. */
    Path binaries() {
        return cache.entry(
                PostgresBinaries.name(version, platform), folder -> PostgresBinaries.fill(folder, version, platform));
    }

    /** The data directory to copy; made at the first use. */
    Path template() {
        Path binaries = binaries();
        return cache.entry(templateName(), folder -> PostgresTemplate.make(this, binaries, folder));
    }

    /** Changes with everything that shapes the data directory. */
    private String templateName() {
        String shape = PostgresTemplate.shape(version);
        return PostgresBinaries.name(version, platform) + "-data-" + Integer.toHexString(shape.hashCode());
    }

    /** The folder that holds the folders of running servers. */
    Path runs() {
        return Places.runs(cache.folder());
    }

    /** Takes damaged things out of the cache; false if there were none. */
    boolean discardDamaged() {
        boolean binaries = cache.discardIfDamaged(PostgresBinaries.name(version, platform));
        boolean template = cache.discardIfDamaged(templateName());
        return binaries || template;
    }
}
