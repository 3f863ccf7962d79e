package io.seatrial.database.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import io.seatrial.database.Refusal;
import io.seatrial.database.mysql.ddl.Grantee;
import io.seatrial.recording.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "GRANT SELECT ON t TO app_reader, 'it''s'@'10.0.%', `a``b`@localhost | app_reader, it's@10.0.%, a`b@localhost",
                "grant select (`to`), update on table t to x with grant option | x",
                "GRANT one, `two` TO app@localhost WITH ADMIN OPTION | one, two, app@localhost",
                "GRANT SELECT ON t TO CURRENT_USER, public, app | app",
            })
    void mariadbsRolesHaveNoHost(String sql, String named) {
        assertThat(named(1133, sql)).isEqualTo(List.of(named.split(", ")));
    }

    @Test
    void mysqlsHaveOne() {
        assertThat(named(1410, "GRANT SELECT ON t TO app_reader")).containsExactly("app_reader@%");
    }

    @Test
    void whateverWasRefusedForAnotherReasonNamesNobody() {
        assertThat(Named.words(1146, "GRANT SELECT ON t TO app_reader")).isNull();
        assertThat(Named.words(1133, "SET PASSWORD FOR x = ''")).isNull();
    }

    private static List<String> named(int code, String sql) {
        String words = Named.words(code, sql);
        Refusal refusal = new Refusal(Outcome.Reason.REFUSED, "28000", "no such", words, 0);
        return Named.in(refusal).stream().map(Grantee::name).toList();
    }
}
