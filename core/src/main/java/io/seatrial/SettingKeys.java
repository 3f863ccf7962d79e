package io.seatrial;

import java.util.List;
import java.util.Map;

/** The one table of settings: parser, errors and reference page are made from it. */
final class SettingKeys {

    private SettingKeys() {}

    static final List<SettingKey<?>> ALL = List.of(
            new SettingKey<>(
                    "history.layout",
                    SettingTypes.LAYOUT,
                    null,
                    "How the migration files are named and cut. Detected when left out.",
                    SettingsBuilder::layout),
            new SettingKey<>(
                    "history.path",
                    SettingType.PATH,
                    null,
                    "The folder that holds the migrations. Detected when left out.",
                    SettingsBuilder::migrations),
            new SettingKey<>(
                    "history.start-from",
                    SettingType.byDatabase(SettingType.FILE),
                    null,
                    "A dump or script that the history builds on; it is run in each scratch database first.",
                    SettingsBuilder::startFrom),
            new SettingKey<>(
                    "history.examine-from",
                    SettingType.TEXT,
                    null,
                    "The first version to examine; older ones are only applied.",
                    SettingsBuilder::examineFrom),
            new SettingKey<>(
                    "history.placeholders",
                    SettingType.TEXT_BY_NAME,
                    null,
                    "Values for the placeholders of the layout's tool, such as Flyway's `${name}`.",
                    SettingsBuilder::placeholders),
            new SettingKey<>(
                    "databases",
                    SettingType.TEXTS,
                    null,
                    "What to run on: `postgresql`, `postgresql:16`, or a `jdbc:` URL of a server on which scratch"
                            + " databases may be created. An embedded server of what the migrations are written for"
                            + " when left out.",
                    SettingsBuilder::databases),
            new SettingKey<>(
                    "trials",
                    SettingTypes.TRIALS,
                    null,
                    "Which trials to perform. Those that need nothing from you when left out.",
                    SettingsBuilder::trials),
            new SettingKey<>(
                    "roles",
                    SettingType.TEXTS,
                    null,
                    "Roles to make on the server before the first migration, besides those the history grants to.",
                    SettingsBuilder::roles),
            new SettingKey<>(
                    "extensions",
                    SettingType.TEXTS,
                    null,
                    "Extensions to create in each scratch database before the first migration.",
                    SettingsBuilder::extensions),
            new SettingKey<>(
                    "functions",
                    SettingType.TEXTS,
                    null,
                    "SQL functions that the application registers itself, as it can on SQLite; each is stood in for by one"
                            + " that gives back its first argument.",
                    SettingsBuilder::functions),
            new SettingKey<>(
                    "session",
                    SettingTypes.OPENINGS,
                    null,
                    "Statements that begin each session in which scripts run, as the application's own sessions do, such"
                            + " as `SET FOREIGN_KEY_CHECKS = 0`; for one database only where its name stands before.",
                    SettingsBuilder::session),
            new SettingKey<>(
                    "ignore",
                    SettingTypes.IGNORES,
                    null,
                    "What to leave out wherever schemas are compared; what was left out is listed.",
                    SettingsBuilder::ignore),
            new SettingKey<>(
                    "severity",
                    SettingTypes.SEVERITIES,
                    null,
                    "Overrules the severity of single checks.",
                    SettingsBuilder::severity),
            new SettingKey<>(
                    "fail-on",
                    SettingTypes.FAIL_ON,
                    "error",
                    "Findings of this severity or worse make the run end with exit code 1.",
                    SettingsBuilder::failOn),
            new SettingKey<>(
                    "allow",
                    SettingTypes.ALLOWANCES,
                    null,
                    "Findings that are known and meant, for files whose checksum forbids a comment in them.",
                    SettingsBuilder::allow),
            new SettingKey<>(
                    "accepted",
                    SettingType.PATH,
                    "seatrial-accepted.json",
                    "The file that `seatrial accept` writes and later runs read.",
                    SettingsBuilder::accepted),
            new SettingKey<>(
                    "timeouts.statement",
                    SettingType.DURATION,
                    "5m",
                    "After this time a statement is cancelled, and its migration counts as hanging.",
                    SettingsBuilder::statementTimeout),
            new SettingKey<>(
                    "timeouts.connect",
                    SettingType.DURATION,
                    "0s",
                    "How long to wait for a server that is still starting.",
                    SettingsBuilder::connectTimeout),
            new SettingKey<>(
                    "timeouts.command",
                    SettingType.DURATION,
                    "5m",
                    "After this time a command of yours (`seeds`, `check-with`) is stopped.",
                    (builder, limit) -> builder.rowTests().command(limit)),
            new SettingKey<>(
                    "max-databases",
                    SettingType.count(2),
                    "8",
                    "How many scratch databases may exist at the same time on one server.",
                    SettingsBuilder::maxDatabases),
            new SettingKey<>(
                    "prove-rollbacks",
                    SettingType.YES_OR_NO,
                    "yes",
                    "Whether a run writes the rollbacks that are missing or wrong and proves them in round trips of their"
                            + " own. Without, findings are the same, come sooner, and bring no ready-made rollback.",
                    SettingsBuilder::proveRollbacks),
            new SettingKey<>(
                    "rows",
                    SettingType.count(1),
                    "1000",
                    "How many rows each table is filled with by trials that need data.",
                    SettingsBuilder::rows),
            new SettingKey<>(
                    "data.seed",
                    SettingType.count(0),
                    "1",
                    "The same number gives the same made-up rows.",
                    (builder, seed) -> builder.data(data -> data.withSeed(seed))),
            new SettingKey<>(
                    "data.id-range",
                    DataSettingTypes.IDS,
                    null,
                    "Where made-up ids lie, so that they keep clear of others. Behind the ids that are there when left out.",
                    (builder, ids) -> builder.data(data -> data.withIds(ids))),
            new SettingKey<>(
                    "data.pins",
                    DataSettingTypes.PINS,
                    null,
                    "What columns of made-up rows hold, where you know better; see [data](data.md).",
                    (builder, pins) -> builder.data(data -> data.withPins(pins))),
            new SettingKey<>(
                    "data.generators",
                    DataSettingTypes.GENERATORS,
                    null,
                    "Generators of your own for `data.pins` to name.",
                    (builder, all) -> builder.data(data -> data.withGenerators(all))),
            new SettingKey<>(
                    "seeds",
                    RowTestTypes.SEEDS,
                    null,
                    "Where the rows of each environment come from; those of `reference` are loaded before all others. A"
                            + " command finds the database in `DATABASE_URL`. The folders `seeds/reference`,"
                            + " `seeds/development`, `seeds/test` and `seeds/production` when left out. See"
                            + " [seeds](seeds.md).",
                    (builder, seeds) -> builder.rowTests().seeds(seeds)),
            new SettingKey<>(
                    "tests",
                    RowTestTypes.TESTS,
                    null,
                    "Tests by hand for single migrations, as files beside them are; see [tests by hand](tests-by-hand.md).",
                    (builder, tests) -> builder.rowTests().handTests(tests)),
            new SettingKey<>(
                    "check-with",
                    RowTestTypes.WITNESS,
                    null,
                    "A command that looks at the newest schema, full of made-up rows, after the up and after the down of the"
                            + " newest migration, such as the application's own tests; it finds the database in"
                            + " `DATABASE_URL`.",
                    (builder, commands) -> builder.rowTests().witness(commands)),
            new SettingKey<>(
                    "thresholds.backfill-rows",
                    SettingType.count(1),
                    "100",
                    "`backfill-in-one-statement`: fewer rows than these may be rewritten by one UPDATE.",
                    (builder, count) -> builder.rowTests().backfillRows(count)),
            new SettingKey<>(
                    "thresholds.backfill-percent",
                    SettingType.count(1),
                    "50",
                    "`backfill-in-one-statement`: a smaller part of a table may be rewritten by one UPDATE.",
                    (builder, percent) -> builder.rowTests().backfillPercent(percent)),
            new SettingKey<>(
                    "data.from",
                    SettingType.byDatabase(DataSettingTypes.FROM),
                    null,
                    "Where rows come from before any are made up: a dump, or a database that is only read.",
                    (builder, from) -> builder.data(data -> data.withFrom(from))),
            new SettingKey<>(
                    "data.mask",
                    SettingType.TEXTS,
                    null,
                    "Tables and columns of `data.from` that are made up all the same, each a pattern with `*`.",
                    (builder, masks) -> builder.data(data -> data.withMasks(masks))),
            new SettingKey<>(
                    "reports",
                    SettingTypes.REPORTS,
                    null,
                    "Reports to write besides the one on the console: `json`, `html`, `markdown`, `junit`.",
                    SettingsBuilder::reports));

    /** Keys that a later version will understand, so that nobody takes them for misspelt. */
    static final Map<String, String> LATER = Map.of("tool", "running foreign migration tools");
}
