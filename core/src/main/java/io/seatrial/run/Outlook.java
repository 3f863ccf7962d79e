package io.seatrial.run;

import io.seatrial.data.fill.Demands;
import io.seatrial.data.fill.ScriptLiterals;
import io.seatrial.migration.History;
import io.seatrial.migration.Script;
import io.seatrial.migration.Seed;
import io.seatrial.schema.Facts;
import io.seatrial.schema.Schema;
import io.seatrial.schema.SchemaObject;
import io.seatrial.sql.Splitter;
import io.seatrial.sql.Statement;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the history says of rows: what migrations to come will demand of them, and the values that its scripts use. */
final class Outlook {

    private final Map<Schema, Demands> bySchema = new IdentityHashMap<>();
    private final History history;
    private final List<Seed> seeds;
    private final Splitter splitter;
    private Map<String, List<String>> literals;

    Outlook(History history, List<Seed> seeds, Splitter splitter) {
        this.history = history;
        this.seeds = seeds;
        this.splitter = splitter;
    }

    /** The values that the scripts of the history and the seeds write and compare with. */
    Map<String, List<String>> literals() {
        if (literals == null) {
            List<String> texts = new ArrayList<>();
            history.migrations().forEach(migration -> read(migration.up(), texts));
            seeds.forEach(seed -> seed.scripts().forEach(script -> read(script, texts)));
            literals = ScriptLiterals.of(texts);
        }
        return literals;
    }

    private void read(Script script, List<String> texts) {
        if (script == null) {
            return;
        }
        try (Reader reader = script.content().open();
                Splitter.Statements statements = splitter.split(reader, script.line())) {
            for (Statement statement = statements.next(); statement != null; statement = statements.next()) {
                texts.add(statement.text());
            }
        } catch (IOException e) {
            // A script that cannot be read fails when it is run, and is told there.
            return;
        }
    }

    /** @param coming the present schema, then those to come; the same instances at each call */
    Demands demands(List<Schema> coming) {
        List<SchemaObject> all = new ArrayList<>();
        for (int i = 1; i < coming.size(); i++) {
            Schema before = coming.get(i - 1);
            Schema after = coming.get(i);
            if (before != after) {
                bySchema.computeIfAbsent(after, schema -> Demands.between(before, schema)).objects().stream()
                        .map(object -> inPresentType(object, coming.get(0)))
                        .forEach(all::add);
            }
        }
        return new Demands(all);
    }

    /**
     * A column as it will be, but with its present type: values that a later type would round or cut short are ordinary,
     * and what becomes of them is to be seen. Only a text that will be something else is made to fit.
     */
    private static SchemaObject inPresentType(SchemaObject column, Schema now) {
        SchemaObject present = column.id().kind().name().equals("column") ? now.get(column.id()) : null;
        String type = present == null ? null : Facts.TYPE.of(present);
        if (type == null || isText(type) && !isText(String.valueOf(Facts.TYPE.of(column)))) {
            return column;
        }
        TreeMap<String, String> facts = new TreeMap<>(column.facts());
        facts.put(Facts.TYPE.name(), type);
        return new SchemaObject(column.id(), facts);
    }

    private static boolean isText(String type) {
        return type.equals("text") || type.startsWith("character");
    }
}
