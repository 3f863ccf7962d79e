package io.seatrial.sql;

import java.util.ArrayList;
import java.util.List;

/**
 * The little that has to be known of a PostgreSQL statement to see where it ends: how deep its parentheses and its
 * {@code BEGIN ATOMIC} body are, and whether {@code COPY} data follows.
 */
final class PostgresShape {

    private static final int WORDS_KEPT = 6;

    private final List<String> firstWords = new ArrayList<>(WORDS_KEPT);
    private int parentheses;
    private int bodies;
    private String previous = "";
    private boolean fromStdin;

    /** True where a semicolon does not end the statement. */
    boolean isOpen() {
        return parentheses > 0 || bodies > 0;
    }

    void symbol(int c) {
        if (c == '(') {
            parentheses++;
        } else if (c == ')' && parentheses > 0) {
            parentheses--;
        }
        previous = "";
    }

    void word(String word) {
        if (firstWords.size() < WORDS_KEPT) {
            firstWords.add(word);
        }
        if (parentheses == 0) {
            outsideParentheses(word);
        }
        previous = word;
    }

    private void outsideParentheses(String word) {
        if (word.equals("stdin") && previous.equals("from")) {
            fromStdin = true;
        } else if (bodies == 0 && word.equals("atomic") && previous.equals("begin") && createsRoutine()) {
            bodies = 1;
        } else if (bodies > 0 && word.equals("case")) {
            bodies++;
        } else if (bodies > 0 && word.equals("end")) {
            bodies--;
        }
    }

    /** True for {@code CREATE [OR REPLACE] FUNCTION} and {@code PROCEDURE}. */
    private boolean createsRoutine() {
        int kind = firstWords.size() > 1 && firstWords.get(1).equals("or") ? 3 : 1;
        return firstWords.get(0).equals("create")
                && firstWords.size() > kind
                && (firstWords.get(kind).equals("function")
                        || firstWords.get(kind).equals("procedure"));
    }

    boolean readsCopyData() {
        return fromStdin && firstWords.get(0).equals("copy");
    }

    /** {@code TRUE} or {@code FALSE} where the statement sets standard_conforming_strings, else null. */
    Boolean standardStrings() {
        int name = firstWords.indexOf("standard_conforming_strings");
        if (name < 1 || !firstWords.get(0).equals("set") || name + 1 >= firstWords.size()) {
            return null;
        }
        return !List.of("off", "false", "no").contains(firstWords.get(firstWords.size() - 1));
    }
}
