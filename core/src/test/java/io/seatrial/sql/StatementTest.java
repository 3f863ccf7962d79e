package io.seatrial.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatementTest {

    private final Statement statement = new Statement.Sql("select '🚢',\r\n  a\nfrom b", 7);

    @Test
    void anErrorPositionCountsCodePointsFromOne() {
        assertThat(statement.lineAt(1)).isEqualTo(7);
        assertThat(statement.lineAt(13)).as("the line feed itself").isEqualTo(7);
        assertThat(statement.lineAt(14)).isEqualTo(8);
        assertThat(statement.lineAt(18)).isEqualTo(9);
    }

    @Test
    void aPositionOutsideCountsAsTheNearerEnd() {
        assertThat(statement.lineAt(0)).isEqualTo(7);
        assertThat(statement.lineAt(-5)).isEqualTo(7);
        assertThat(statement.lineAt(Integer.MAX_VALUE)).isEqualTo(9);
    }

    @Test
    void knowsItsLastLine() {
        assertThat(statement.lastLine()).isEqualTo(9);
    }
}
