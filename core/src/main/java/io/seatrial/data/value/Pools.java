package io.seatrial.data.value;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import net.datafaker.Faker;

/**
 * Realistic texts by topic, drawn once from the fake-data library: the same ones in every run.
 *
 * <p>The library takes a second or so to wake up, so it is asked only for topics that a schema really has.
 */
final class Pools {

    private static final int DRAWN = 400;
    private static final long SEED = 20260401;
    private static final Map<Topic, List<String>> POOLS = new ConcurrentHashMap<>();

    private Pools() {}

    /** Different texts, compared without regard to case. */
    static List<String> of(Topic topic) {
        List<String> known = POOLS.get(topic);
        if (known == null) {
            known = draw(topic);
            POOLS.put(topic, known);
        }
        return known;
    }

    private static List<String> draw(Topic topic) {
        Faker faker = new Faker(Locale.ENGLISH, new Random(SEED + topic.name().hashCode()));
        Supplier<String> source = source(topic, faker);
        Map<String, String> distinct = new LinkedHashMap<>();
        for (int i = 0; i < DRAWN; i++) {
            String text = source.get();
            distinct.putIfAbsent(text.toLowerCase(Locale.ROOT), text);
        }
        return List.copyOf(distinct.values());
    }

    private static Supplier<String> source(Topic topic, Faker faker) {
        RandomGenerator random = faker.random().getRandomInternal();
        return switch (topic) {
            case FIRST_NAME -> () -> faker.name().firstName();
            case LAST_NAME -> () -> faker.name().lastName();
            case PERSON -> () -> faker.name().firstName() + " " + faker.name().lastName();
            case LOGIN -> () -> account(faker, "_");
            case EMAIL -> () -> account(faker, ".") + "@example.org";
            case STREET -> () -> faker.address().streetAddress();
            case CITY -> () -> faker.address().city();
            case COUNTRY -> () -> faker.address().country();
            case COUNTRY_CODE -> () -> faker.address().countryCode();
            case STATE_OF_COUNTRY -> () -> faker.address().state();
            case TIME_ZONE -> () -> faker.address().timeZone();
            case COMPANY -> () -> faker.company().name();
            case CURRENCY -> () -> faker.money().currencyCode();
            case JOB -> () -> faker.job().title();
            case COLOUR -> () -> faker.color().name();
            case MEDIA_TYPE -> () -> faker.file().mimeType();
            case FILE -> () -> words(faker, "_") + "." + faker.file().extension();
            case NAME -> () -> faker.commerce().productName();
            case TITLE -> () -> faker.lorem().sentence(3);
            case PROSE -> () -> faker.lorem().sentence(8);
            case URL ->
                () -> "https://" + words(faker, "-") + ".example.org/"
                        + faker.lorem().word();
            case DOMAIN -> () -> words(faker, "-") + ".example.org";
            case SLUG -> () -> words(faker, "-");
            case ZIP -> () -> String.valueOf(10_000 + random.nextInt(89_999));
            case PHONE -> () -> "+1 202 555 " + (1000 + random.nextInt(8999));
            case VERSION -> () -> random.nextInt(9) + "." + random.nextInt(30) + "." + random.nextInt(60);
            case ADDRESS_OF_NETWORK -> () -> "192.0.2." + random.nextInt(255);
            default -> () -> faker.lorem().word();
        };
    }

    private static String account(Faker faker, String between) {
        String name = faker.name().firstName() + between + faker.name().lastName();
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z._]", "");
    }

    private static String words(Faker faker, String between) {
        List<String> words = new ArrayList<>(faker.lorem().words(2));
        return String.join(between, words);
    }

    /** Few, fixed texts for columns that usually hold one of a handful. */
    static List<String> few(Topic topic) {
        return switch (topic) {
            case STATUS -> List.of("active", "pending", "closed", "draft", "archived");
            case KIND -> List.of("standard", "basic", "internal", "external", "other");
            case LANGUAGE -> List.of("en", "de", "fr", "es", "pt-BR", "ja", "sv", "nl");
            case USER_AGENT -> List.of("Mozilla/5.0 (X11; Linux x86_64)", "curl/8.5.0", "okhttp/4.12.0");
            default -> List.of();
        };
    }
}
