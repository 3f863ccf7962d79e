package io.seatrial.schema;

/** A place in a line of the text form, moving on as names are read. */
final class LineCursor {

    private final String line;
    private int at;

    LineCursor(String line) {
        this.line = line;
    }

    /** The word up to the next space, unquoted. */
    String word() {
        String word = line.startsWith("\"", at) ? quoted() : until(" ");
        take(' ');
        return word;
    }

    /** A name up to a dot (or, for the name of a fact, a colon) or the end; null when there is none. */
    String name(boolean ofFact) {
        if (line.startsWith("\"", at)) {
            return quoted();
        }
        String name = until(ofFact ? ":\"" : ".");
        return name.isEmpty() ? null : name;
    }

    /** Steps over that character if it comes next. */
    boolean take(char c) {
        boolean there = at < line.length() && line.charAt(at) == c;
        at += there ? 1 : 0;
        return there;
    }

    /** What is left of the line, without the space that leads it. */
    String rest() {
        take(' ');
        return line.substring(at);
    }

    private String until(String ends) {
        int from = at;
        while (at < line.length() && ends.indexOf(line.charAt(at)) < 0) {
            at++;
        }
        return line.substring(from, at);
    }

    private String quoted() {
        int from = ++at;
        while (at < line.length() && line.charAt(at) != '"') {
            at += line.charAt(at) == '\\' ? 2 : 1;
        }
        String text = line.substring(from, Math.min(at, line.length()));
        at++;
        return Quoting.unescaped(text);
    }
}
