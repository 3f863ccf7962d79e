package io.seatrial;

import java.util.List;

/** A part of a YAML text, with the 1-based line it begins on. */
sealed interface YamlNode {

    int line();

    /** @param text null where the file says nothing, or {@code null} */
    record Scalar(String text, int line) implements YamlNode {}

    record Sequence(List<YamlNode> items, int line) implements YamlNode {}

    record Mapping(List<Entry> entries, int line) implements YamlNode {}

    /** A key with what it stands for. */
    record Entry(String key, int line, YamlNode value) {}
}
