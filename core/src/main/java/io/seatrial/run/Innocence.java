package io.seatrial.run;

import io.seatrial.schema.Schema;
import io.seatrial.schema.SchemaObject;
import java.util.regex.Pattern;

/** Whether writing rows can change nothing but rows: no function is there that a trigger could change the schema with. */
final class Innocence {

    private static final Pattern CHANGES = Pattern.compile(
            "\\b(?:create|alter|drop|execute|comment|grant|revoke|refresh|cluster|reindex|security|import|reassign)\\b",
            Pattern.CASE_INSENSITIVE);

    private Innocence() {}

    static boolean of(Schema schema) {
        return schema.objects().values().stream()
                .filter(object -> object.id().kind().name().equals("function"))
                .noneMatch(Innocence::mayChange);
    }

    private static boolean mayChange(SchemaObject function) {
        // The text of the function itself begins with CREATE; what counts is its body.
        String body = function.fact("body") == null ? function.fact("definition") : function.fact("body");
        return body == null || CHANGES.matcher(body).find();
    }
}
