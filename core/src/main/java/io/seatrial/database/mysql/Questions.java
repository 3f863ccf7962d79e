package io.seatrial.database.mysql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Questions that are sent to the server in one message, for waiting for each answer takes longer than finding it. */
final class Questions {

    /** What becomes of an answer. */
    @FunctionalInterface
    interface Answer {
        void read(ResultSet rows) throws SQLException;
    }

    /** What becomes of a refusal. */
    @FunctionalInterface
    interface Refused {
        void because(SQLException e) throws SQLException;
    }

    private record Question(String sql, Answer answer, Refused refused) {}

    private final List<Question> questions = new ArrayList<>();

    void ask(String sql, Answer answer, Refused refused) {
        questions.add(new Question(sql, answer, refused));
    }

    /** @param statement of a session that takes several statements in one message */
    void send(Statement statement) throws SQLException {
        int answered = 0;
        if (questions.size() > 1) {
            StringBuilder all = new StringBuilder();
            questions.forEach(question -> all.append(question.sql()).append(";\n"));
            try {
                boolean more = statement.execute(all.toString());
                while (more && answered < questions.size()) {
                    try (ResultSet rows = statement.getResultSet()) {
                        questions.get(answered).answer().read(rows);
                    }
                    answered++;
                    more = statement.getMoreResults();
                }
            } catch (SQLException e) {
                // One of them was refused, and what came behind it with it: each by itself from there.
            }
        }
        for (Question question : questions.subList(answered, questions.size())) {
            single(statement, question);
        }
    }

    private static void single(Statement statement, Question question) throws SQLException {
        try (ResultSet rows = statement.executeQuery(question.sql())) {
            question.answer().read(rows);
        } catch (SQLException e) {
            question.refused().because(e);
        }
    }
}
