package io.seatrial.data.value;

import com.github.curiousoddman.rgxgen.RgxGen;
import com.github.curiousoddman.rgxgen.config.RgxGenOption;
import com.github.curiousoddman.rgxgen.config.RgxGenProperties;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Texts that match a regular expression, drawn as they are needed and never twice. */
final class Matched implements Domain {

    private static final int TRIES = 200;
    /** So many texts are kept at most. */
    private static final long MOST = 1_000_000;
    /** Of so many a text comes twice by chance hardly ever, so that none need be kept. */
    private static final BigInteger VAST = BigInteger.TEN.pow(18);

    private static final int PROBE = 32;
    private static final String TAIL = "[a-z0-9]{3,8}";

    private final RgxGen generator;
    private final Random random;
    private final Recipe recipe;
    private final int least;
    private final int most;
    private final List<String> drawn = new ArrayList<>();
    private final Set<String> known = new HashSet<>();
    private final long size;
    private final boolean vast;

    private Matched(RgxGen generator, Recipe recipe, int least, int most) {
        this.generator = generator;
        this.recipe = recipe;
        this.least = least;
        this.most = most;
        this.random = new Random(recipe.seed());
        grow(PROBE);
        BigInteger estimate = generator.getUniqueEstimation().orElse(BigInteger.valueOf(MOST));
        this.vast = drawn.size() >= PROBE && estimate.compareTo(VAST) > 0;
        long kept = Math.max(PROBE, estimate.min(BigInteger.valueOf(MOST)).longValue());
        this.size = vast ? Long.MAX_VALUE : drawn.size() < PROBE ? Math.max(1, drawn.size()) : kept;
    }

    /** @param fallback what fits otherwise, perhaps nothing; @return never null */
    static Domain of(Recipe recipe, int least, int most, List<String> fallback) {
        String regex = recipe.restriction().patterns().get(0).pattern();
        for (String form : List.of(regex.endsWith("$") ? regex : regex + TAIL, regex)) {
            try {
                RgxGenProperties properties = new RgxGenProperties();
                RgxGenOption.INFINITE_PATTERN_REPETITION.setInProperties(properties, Math.min(8, most));
                Matched matched = new Matched(RgxGen.parse(properties, form), recipe, least, most);
                if (!matched.drawn.isEmpty()) {
                    return matched;
                }
            } catch (RuntimeException e) {
                // A pattern that the generator cannot read; the database will judge what is tried instead.
                continue;
            }
        }
        return new Listed(fallback.isEmpty() ? List.of(Texts.cut("value", most)) : fallback);
    }

    private void grow(long wanted) {
        int misses = 0;
        while (drawn.size() < wanted && misses < TRIES) {
            String text = Texts.cased(generator.generate(random), recipe.restriction());
            boolean good = fits(text) && known.add(text);
            misses = good ? 0 : misses + 1;
            if (good) {
                drawn.add(text);
            }
        }
    }

    private String single(long index) {
        Random own = new Random(Mix.mix(recipe.seed() ^ Mix.mix(index)));
        for (int miss = 0; miss < TRIES; miss++) {
            String next = Texts.cased(generator.generate(own), recipe.restriction());
            if (fits(next)) {
                return next;
            }
        }
        return drawn.get((int) (index % PROBE));
    }

    private boolean fits(String text) {
        return text.length() >= least
                && text.length() <= most
                && recipe.restriction().accepts(text);
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public long ordinary() {
        return Math.min(size, 1000);
    }

    @Override
    public String at(long index) {
        if (vast && index >= PROBE) {
            return single(index);
        }
        if (index >= drawn.size()) {
            grow(index + 1);
        }
        return drawn.get((int) (index % drawn.size()));
    }
}
