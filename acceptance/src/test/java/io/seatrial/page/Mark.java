package io.seatrial.page;

import io.seatrial.check.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An expectation at the line it is about: {@code -- finds: rollback-fails}. */
record Mark(String rule, String file, int line) {

    private static final Pattern COMMENT = Pattern.compile("\\s*-- finds: ([a-z-]+(?:, [a-z-]+)*)\\s*$");

    static List<Mark> of(Page.Example example) {
        List<Mark> marks = new ArrayList<>();
        for (Page.PageFile file : example.files()) {
            for (int i = 0; i < file.lines().size(); i++) {
                Matcher comment = COMMENT.matcher(file.lines().get(i));
                if (comment.find()) {
                    for (String rule : comment.group(1).split(", ")) {
                        marks.add(new Mark(rule, file.path(), i + 1));
                    }
                }
            }
        }
        return marks;
    }

    static String strip(String line) {
        return COMMENT.matcher(line).replaceFirst("");
    }

    /** What a finding would be marked as; line 0 where it is about the file as a whole. */
    static Mark of(Finding finding) {
        return new Mark(finding.rule().id(), finding.file(), finding.line());
    }

    /** True when it is about the same file and, where the other knows one, the same line. */
    boolean meets(Mark seen) {
        return rule.equals(seen.rule) && file.equals(seen.file) && (seen.line == 0 || seen.line == line);
    }
}
