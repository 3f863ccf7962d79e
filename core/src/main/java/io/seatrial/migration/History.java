package io.seatrial.migration;

import java.util.List;

/**
 * All migrations of a project, in the order its tool applies them.
 *
 * @param layout the name of the file habit or tool, such as {@code diesel}
 * @param dialect the database the scripts are written for, such as {@code postgresql}
 * @param root where the migrations lie, relative to the project
 * @param sessionPerFile true where the tool opens a new connection for each file, so that a {@code SET} does not outlive
 *     it
 * @param trackingTables the tool's own tables, ignored wherever schemas are compared
 * @param because how the layout was recognised, in one sentence for a person
 */
public record History(
        String layout,
        String dialect,
        String root,
        boolean sessionPerFile,
        List<String> trackingTables,
        String because,
        List<Migration> migrations,
        List<Oddity> oddities) {

    public History {
        trackingTables = List.copyOf(trackingTables);
        migrations = List.copyOf(migrations);
        oddities = List.copyOf(oddities);
    }

    /** What keeps files of it from being read, a sentence each; where there are such, nobody knows what it comes to. */
    public List<String> unreadable() {
        return oddities.stream()
                .filter(oddity -> oddity instanceof Oddity.StrayFile stray && stray.unreadable())
                .map(Oddity::message)
                .toList();
    }
}
