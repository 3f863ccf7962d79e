package io.seatrial.embedded;

import io.seatrial.trouble.EnvironmentException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/** What a server is started from: a release, a platform, a way to run it, and the cache that suits them. */
record PostgresSetup(PostgresVersion version, Platform platform, Rung rung, Cache cache) implements Setup {

    /** The first of these releases that is in the cache or can be fetched; the last one if none is. */
    static PostgresSetup on(Rung rung, List<PostgresVersion> candidates) {
        Cache cache = Cache.of(rung);
        Platform platform = Platform.current();
        return new PostgresSetup(chosen(candidates, platform, cache), platform, rung, cache);
    }

    private static PostgresVersion chosen(List<PostgresVersion> candidates, Platform platform, Cache cache) {
        Predicate<PostgresVersion> cached = version -> cache.has(PostgresBinaries.name(version, platform));
        PostgresVersion last = candidates.get(candidates.size() - 1);
        try {
            return candidates.stream()
                    .filter(version ->
                            version == last || cached.test(version) || PostgresBinaries.published(version, platform))
                    .findFirst()
                    .orElse(last);
        } catch (EnvironmentException e) {
            // Nobody can be asked: what is here will do.
            return candidates.stream().filter(cached).findFirst().orElseThrow(() -> e);
        }
    }

    /** The folder with {@code bin}, {@code lib} and {@code share}; made at the first use. */
    Path binaries() {
        return cache.entry(
                PostgresBinaries.name(version, platform), folder -> PostgresBinaries.fill(folder, version, platform));
    }

    @Override
    public Path template() {
        Path binaries = binaries();
        return cache.entry(templateName(), folder -> PostgresTemplate.make(this, binaries, folder));
    }

    /** Changes with everything that shapes the data directory. */
    private String templateName() {
        String shape = PostgresTemplate.shape(version);
        return PostgresBinaries.name(version, platform) + "-data-" + Integer.toHexString(shape.hashCode());
    }

    @Override
    public Path runs() {
        return Places.runs(cache.folder());
    }

    @Override
    public boolean discardDamaged() {
        boolean binaries = cache.discardIfDamaged(PostgresBinaries.name(version, platform));
        boolean template = cache.discardIfDamaged(templateName());
        return binaries || template;
    }
}
