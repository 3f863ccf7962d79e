package io.seatrial.check.hint;

/** For statements such as {@code CREATE INDEX CONCURRENTLY} that no transaction may surround. */
final class OwnTransaction implements Hint {

    @Override
    public String of(Situation situation) {
        if (!situation.state("25001") && !situation.says("cannot run inside a transaction block")) {
            return null;
        }
        return "This statement must not run in a transaction: "
                + spelling(situation.history().layout())
                + ". Keep it alone in its file, so that a failure leaves nothing else half done.";
    }

    /** How each tool's files ask for no transaction, from the tools' own manuals. */
    private static String spelling(String layout) {
        return switch (layout) {
            case "dbmate" -> "write `-- migrate:up transaction:false` (or `-- migrate:down transaction:false`)";
            case "diesel" -> "put `run_in_transaction = false` into the migration's metadata.toml";
            case "goose" -> "write `-- +goose NO TRANSACTION` at the top of the file";
            case "sql-migrate" -> "write `-- +migrate Up notransaction` (or `-- +migrate Down notransaction`)";
            case "sqlx" -> "write `-- no-transaction` as the first line of the file";
            case "flyway" -> "put `executeInTransaction=false` into the script's .conf file";
            case "golang-migrate" ->
                "give it a file of its own without BEGIN and COMMIT (golang-migrate sends a file as"
                        + " one query, and several statements in one query share a transaction)";
            default -> "take it out of the transaction that the tool puts around the script";
        };
    }
}
