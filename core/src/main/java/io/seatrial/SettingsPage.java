package io.seatrial;

/** The reference page of the settings, as {@code docs/settings.md} holds it. */
public final class SettingsPage {

    private static final String HEAD = """
            # Settings: `seatrial.yaml`

            Optional, in the folder you point Seatrial at. Unknown keys are errors, with their line. Paths are relative
            to the file. An option of the command line overrules its key. (This page is made from the table in
            `SettingKeys.java`; a test keeps the two equal.)

            ```yaml
            databases: [postgresql:15, postgresql:18]
            history:
              path: db/migrations
            severity:
              version-gap: warning
            allow:
              - check: rollback-changes-schema
                migration: "0007"
                because: the old index was wrong anyway
            reports:
              html: build/seatrial.html
            ```

            | key | takes | default | what it does |
            | --- | --- | --- | --- |
            """;

    private SettingsPage() {}

    /** The whole page, in Markdown, with {@code \n} at line ends. */
    public static String markdown() {
        StringBuilder page = new StringBuilder(HEAD);
        for (SettingKey<?> key : SettingKeys.ALL) {
            page.append("| `").append(key.path()).append("` | ");
            page.append(key.type().words()).append(" | ");
            page.append(key.byDefault() == null ? "" : "`" + key.byDefault() + "`")
                    .append(" | ");
            page.append(key.sentence()).append(" |\n");
        }
        return page.toString();
    }
}
