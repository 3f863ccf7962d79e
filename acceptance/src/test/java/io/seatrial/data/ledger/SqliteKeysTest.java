package io.seatrial.data.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** By what the rows of SQLite are known where a table has no primary key. */
class SqliteKeysTest {

    private static final String LOG = "create table log (code text %s, what text);"
            + " create unique index codes on log (code %s) %s;"
            + " insert into log values ('x', 'a'), ('y', 'b'), ('z', 'b'); ";

    @Test
    void aUniqueIndexIsAKeyWhereItIsOneOfAllRows() throws SQLException {
        String swap = "update log set what = case code when 'x' then 'b' when 'y' then 'a' else what end";
        try (Books books = new Books("sqlite")) {
            assertThat(books.since(String.format(LOG, "not null", "collate nocase desc", ""), swap))
                    .containsExactly("log.what: 2 values changed (of 3)");
            String one = "update log set what = 'b' where code = 'x'";
            String unknown = "log.what: values changed, by their fingerprint; no key tells in which rows";
            assertThat(books.since(String.format(LOG, "", "", ""), one)).containsExactly(unknown);
            assertThat(books.since(String.format(LOG, "not null", "", "where what <> 'q'"), one))
                    .containsExactly(unknown);
        }
    }
}
