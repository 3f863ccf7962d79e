package io.seatrial.house;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The rules about published Java files, each with an example that breaks it. */
final class HouseRules {

    private static final String CORE = "core/src/main/java/io/seatrial/";
    private static final Pattern FORBIDDEN_NAME = Pattern.compile("\\w+(Utils?|Helper|Manager|Impl)|Abstract[A-Z]\\w*");
    private static final Pattern FORBIDDEN_ROOM =
            Pattern.compile("(^|.*\\.)(utils?|common|helper|impl|internal|model)(\\..*|$)");
    private static final Pattern CATALOGUE = Pattern.compile(
            "\\bpg_(?!dump\\b|ctl\\b|hba\\b|ident\\b|catalog$)\\w+|information_schema|sqlite_(schema|master)|\\bpragma_\\w+");
    private static final Pattern BY_DIALECT = Pattern.compile(
            "\\bif \\((\\w+\\.)*dialect\\b|\\binstanceof (\\w+\\.)*\\w*Dialect\\b|switch \\((\\w+\\.)*dialect\\b");
    private static final Pattern UNFINISHED = Pattern.compile("\\b(TODO|FIXME|XXX|HACK)\\b|@Disabled|@Ignore\\b");

    private HouseRules() {}

    static final List<HouseRule> ALL = List.of(
            new HouseRule(
                    "a file has at most 250 lines",
                    file -> when(file.lines() > 250, file.lines() + " lines"),
                    CORE + "Long.java",
                    "package io.seatrial;\n" + "// a line\n".repeat(250) + "class Long {}\n"),
            new HouseRule(
                    "a method has at most 40 lines",
                    file -> file.methods().stream()
                            .filter(method -> method.lines() > 40)
                            .map(method -> method.name() + " has " + method.lines() + " lines")
                            .toList(),
                    CORE + "Tall.java",
                    "package io.seatrial;\nclass Tall {\n  void climb() {\n" + "    climb();\n".repeat(39)
                            + "  }\n}\n"),
            new HouseRule(
                    "a file has at most 20 imports",
                    file -> when(file.imports().size() > 20, file.imports().size() + " imports"),
                    CORE + "Wide.java",
                    "package io.seatrial;\n" + "import java.util.List;\n".repeat(21) + "class Wide {}\n"),
            new HouseRule(
                    "an import names what it imports",
                    file -> matching(file.imports(), name -> name.endsWith("*")),
                    CORE + "Lazy.java",
                    "package io.seatrial;\nimport java.util.*;\nclass Lazy {}\n"),
            new HouseRule(
                    "a type says what it is by its name",
                    file -> matching(
                            file.types().stream().map(JavaSource.Type::name).toList(),
                            name -> FORBIDDEN_NAME.matcher(name).matches()),
                    CORE + "StringUtils.java",
                    "package io.seatrial;\n/** Things. */\npublic class StringUtils {}\n"),
            new HouseRule(
                    "a room says what it is by its name",
                    file -> matching(
                            List.of(file.packageName()),
                            name -> FORBIDDEN_ROOM.matcher(name).matches()),
                    CORE + "util/Thing.java",
                    "package io.seatrial.util;\nclass Thing {}\n"),
            new HouseRule(
                    "a public type opens with a sentence",
                    file -> file.types().stream()
                            .filter(type -> type.open() && type.firstSentence().isBlank())
                            .map(JavaSource.Type::name)
                            .toList(),
                    CORE + "Silent.java",
                    "package io.seatrial;\npublic class Silent {}\n"),
            new HouseRule(
                    "catalogue queries live in .sql files",
                    file -> matching(
                            file.texts(), text -> CATALOGUE.matcher(text).find()),
                    CORE + "Query.java",
                    "package io.seatrial;\nclass Query {\n  String sql = \"SELECT relname FROM pg_class\";\n}\n"),
            new HouseRule(
                    "nobody asks which dialect it is",
                    file -> lines(file, BY_DIALECT),
                    CORE + "Asking.java",
                    "package io.seatrial;\nclass Asking {\n  void ask(Object it) {\n    if (it instanceof PostgresDialect) {}\n  }\n}\n"),
            new HouseRule(
                    "nothing is left unfinished",
                    file -> lines(file, UNFINISHED),
                    CORE + "Later.java",
                    "package io.seatrial;\nclass Later {\n  // TO" + "DO some day\n}\n"),
            new HouseRule(
                    "a package-info tells what belongs there and what does not",
                    file -> when(
                            file.path().endsWith("package-info.java") && !tellsBoth(file.packageDoc()),
                            "says too little"),
                    CORE + "vague/package-info.java",
                    "/** Stuff. */\npackage io.seatrial.vague;\n"));

    private static boolean tellsBoth(String comment) {
        return comment != null && comment.contains("Does not belong here");
    }

    private static List<String> when(boolean broken, String what) {
        return broken ? List.of(what) : List.of();
    }

    private static List<String> matching(List<String> values, Predicate<String> broken) {
        return values.stream().filter(broken).toList();
    }

    private static List<String> lines(JavaSource file, Pattern pattern) {
        List<String> found = new ArrayList<>();
        List<String> lines = file.text().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (pattern.matcher(lines.get(i)).find()) {
                found.add("line " + (i + 1) + ": " + lines.get(i).strip());
            }
        }
        return found;
    }
}
