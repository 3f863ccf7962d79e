package io.seatrial.database.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableTextTest {

    /** Words that this SQLite would refuse and the next may know. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "create table t (a int not null frobnicated (3)) | frobnicated (3)",
                "create table t (a int) strict, without rowid, with frobs | with frobs",
                "create table t (a int primary key compressed, b text) | compressed",
            })
    void what_nobody_knows_is_kept_so_that_its_change_is_seen(String sql, String unread) {
        assertThat(TableText.of(sql).unread().replace("(", " (").replace("  ", " "))
                .isEqualTo(unread);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "create table t (a int null default 7 check (a > 0) collate nocase unique on conflict ignore) strict",
                "create table t (a as (b) stored, b int not null on conflict fail, primary key (b desc)) without rowid, strict",
                "create table t (a references p (x) on delete no action match simple not deferrable initially immediate)",
                "create virtual table t using fts5 (a, tokenize = 'porter')",
            })
    void what_is_known_leaves_nothing(String sql) {
        assertThat(TableText.of(sql).unread()).isEmpty();
    }
}
