package io.seatrial.schema;

import java.util.function.Function;

/** The facts that Seatrial itself reads; every other fact is only compared and shown. */
public final class Facts {

    /** What a person calls it where the kind is too wide a word: {@code foreign key}, {@code enum}, {@code procedure}. */
    public static final Fact<String> KIND = text("kind");

    /** A column's place among the others, from 1 on, without the gaps that dropped columns leave. */
    public static final Fact<Integer> POSITION = new Fact<>("position", Integer::valueOf);

    /** A column's type with its modifiers, such as {@code character varying(255)}. */
    public static final Fact<String> TYPE = text("type");

    /** False for a column or domain that refuses NULL. */
    public static final Fact<Boolean> NULLABLE = new Fact<>("nullable", "yes"::equals);

    public static final Fact<String> DEFAULT = text("default");

    /** The server's own SQL for the object, or the part of it that the other facts do not say. */
    public static final Fact<String> DEFINITION = text("definition");

    /** The table that an index or statistics are about, qualified and quoted where needed. */
    public static final Fact<String> TABLE = text("table");

    /** The constraint that an index was made for. */
    public static final Fact<String> CONSTRAINT = text("constraint");

    /** The column that a sequence goes along with; followed by {@code (identity)} where it is that column's own. */
    public static final Fact<String> OWNED_BY = text("owned by");

    /** The columns of a constraint in their order, quoted where needed, separated by a comma and a space. */
    public static final Fact<String> COLUMNS = text("columns");

    /** What a foreign key points at: {@code app.users (id)}. */
    public static final Fact<String> REFERENCES = text("references");

    /** What it is about, where that is not there any more. */
    public static final Fact<String> REFERS_TO = text("refers to");

    /** False for a constraint that old rows were never checked against. */
    public static final Fact<Boolean> VALIDATED = new Fact<>("validated", "yes"::equals);

    /** The labels of an enum, each in quotes. */
    public static final Fact<String> LABELS = text("labels");

    public static final Fact<String> OWNER = text("owner");

    private Facts() {}

    private static Fact<String> text(String name) {
        return new Fact<>(name, Function.identity());
    }
}
