package io.seatrial.schema;

import io.seatrial.trouble.SettingsException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the text form of a schema line by line. */
final class SchemaTextReader {

    private final String source;
    private final List<SchemaObject> objects = new ArrayList<>();
    private ObjectId id;
    private SortedMap<String, String> facts = new TreeMap<>();
    private String open;
    private int number;

    SchemaTextReader(String source) {
        this.source = source;
    }

    Schema read(String text) {
        for (String line : text.split("\n", -1)) {
            number++;
            // A line never ends with a bare carriage return as written; git may have put one there.
            read(number, line.endsWith("\r") ? line.substring(0, line.length() - 1) : line);
        }
        finish();
        Schema schema = Schema.of(objects);
        if (schema.objects().size() != objects.size()) {
            throw trouble("an object is there twice");
        }
        return schema;
    }

    private void read(int number, String line) {
        if (number == 1) {
            header(line);
            return;
        }
        String content = line.stripLeading();
        if (content.isEmpty() || content.charAt(0) == '#') {
            return;
        }
        if (content.charAt(0) == '|' || content.charAt(0) == '\\') {
            continued(content);
            return;
        }
        LineCursor cursor = new LineCursor(content);
        String name = cursor.name(true);
        if (cursor.take(':')) {
            fact(name, cursor.rest());
        } else {
            object(new LineCursor(content));
        }
    }

    private void header(String line) {
        if (!line.equals(SchemaText.HEADER)) {
            throw trouble("the first line must be \"" + SchemaText.HEADER + "\"; found \"" + line
                    + "\". Write the snapshot anew with this version of Seatrial");
        }
    }

    private void object(LineCursor cursor) {
        finish();
        String kind = cursor.word();
        List<String> path = new ArrayList<>();
        do {
            path.add(cursor.name(false));
        } while (cursor.take('.'));
        if (kind.isEmpty() || path.contains(null)) {
            throw trouble("expected \"kind path\" or \"fact: value\"");
        }
        id = new ObjectId(new Kind(kind), path);
    }

    private void fact(String name, String value) {
        if (id == null) {
            throw trouble("a fact stands before the first object");
        }
        open = name;
        if (facts.containsKey(name)) {
            throw trouble("the fact \"" + name + "\" is there twice");
        }
        if (value.startsWith("\"")) {
            facts.put(name, new LineCursor(value).name(false));
        } else if (!value.isEmpty()) {
            facts.put(name, value);
        }
    }

    private void continued(String content) {
        if (open == null) {
            throw trouble("a line of a text stands before any fact");
        }
        String rest = content.length() > 2 ? content.substring(2) : "";
        String line = content.charAt(0) == '\\' ? Quoting.unescaped(rest) : rest;
        facts.merge(open, line, (before, more) -> before + "\n" + more);
    }

    private void finish() {
        if (id != null) {
            objects.add(new SchemaObject(id, facts));
        }
        facts = new TreeMap<>();
        open = null;
    }

    private SettingsException trouble(String what) {
        return new SettingsException("Reading the schema " + source + " failed in line " + number + ": " + what + ".");
    }
}
