package io.seatrial.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.seatrial.sql.Directive.Verb;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class DirectivesTest {

    private static List<Directive> read(String script) throws IOException {
        return Directives.of(new PostgresSplitter(), new StringReader(script), 1);
    }

    @Test
    void belongsToTheStatementThatFollows() throws IOException {
        assertThat(read("select 1;\n-- seatrial: allow values-lost because nobody reads them\n\ndrop table a;\n"))
                .containsExactly(new Directive(Verb.ALLOW, "values-lost", "nobody reads them", 2, 4));
    }

    @Test
    void belongsToTheStatementThatItStandsBehindOnTheSameLine() throws IOException {
        assertThat(read("drop table a; -- seatrial: allow rows-lost because it was empty\ndrop table b;\n"))
                .containsExactly(new Directive(Verb.ALLOW, "rows-lost", "it was empty", 1, 1));
    }

    @Test
    void belongsToTheStatementThatItStandsIn() throws IOException {
        assertThat(
                        read(
                                "alter table a\n  -- seatrial: allow rows-lost because it was empty\n  drop column b;\nselect 1;"))
                .containsExactly(new Directive(Verb.ALLOW, "rows-lost", "it was empty", 2, 1));
    }

    @Test
    void belongsToNothingAtTheEnd() throws IOException {
        assertThat(read("select 1\n\n-- seatrial: allow rows-lost because why not"))
                .containsExactly(new Directive(Verb.ALLOW, "rows-lost", "why not", 3, 0));
    }

    @Test
    void severalMayPrecedeOneStatement() throws IOException {
        assertThat(read("-- seatrial: allow a because x\n/* seatrial: allow b because y */\ndrop table a;"))
                .containsExactly(new Directive(Verb.ALLOW, "a", "x", 1, 3), new Directive(Verb.ALLOW, "b", "y", 2, 3));
    }

    @Test
    void aMissingReasonIsNull() throws IOException {
        assertThat(read("-- seatrial: allow rows-lost\n-- seatrial: allow rows-lost because  \nselect 1;"))
                .extracting(Directive::reason)
                .containsExactly(null, null);
    }

    @Test
    void saysThatThereIsNoWayBack() throws IOException {
        assertThat(read("--seatrial: irreversible because the letters are burnt\r\nselect 1;"))
                .containsExactly(new Directive(Verb.IRREVERSIBLE, "", "the letters are burnt", 1, 2));
        assertThat(read("-- seatrial: irreversible"))
                .extracting(Directive::reason)
                .containsExactly((String) null);
    }

    @Test
    void aSlipOfThePenIsSeen() throws IOException {
        assertThat(read("-- seatrial: alow rows-lost because x\nselect 1;"))
                .containsExactly(new Directive(Verb.UNKNOWN, "alow rows-lost because x", null, 1, 2));
    }

    @Test
    void textInQuotesIsNoDirective() throws IOException {
        assertThat(read("select '\n-- seatrial: allow a because b\n', $$\n-- seatrial: allow a because b\n$$;"))
                .isEmpty();
    }
}
