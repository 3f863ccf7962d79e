package io.seatrial.data.fill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScriptLiteralsTest {

    @Test
    void literalsOfTheUsualStatementsAreFound() {
        Map<String, List<String>> found = ScriptLiterals.of(List.of(
                "INSERT INTO app.\"role\" (id, name, level) VALUES (1, 'admin, root', 7), (2, 'it''s', now())",
                "UPDATE users SET state = 'gone' WHERE state IN ('left', 'away') AND kind <> 'robot'",
                "SELECT 1"));
        assertThat(found)
                .containsEntry("role.name", List.of("admin, root"))
                .containsEntry("role.level", List.of("7"))
                .containsEntry("state", List.of("gone", "left", "away"))
                .containsEntry("kind", List.of("robot"));
    }

    @Test
    void nonsenseIsLeftOut() {
        assertThat(ScriptLiterals.of(List.of("INSERT INTO (((", "'", "x = 'unfinished", "")))
                .isEmpty();
    }
}
