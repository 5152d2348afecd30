package dev.aludel.dialect.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.dialect.sqlite.SqliteTableText.Constraint;
import dev.aludel.dialect.sqlite.SqliteTableText.Kind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SqliteTableTextTest {
    @Test
    void readsConstraintsOfColumns() {
        SqliteTableText text = SqliteTableText.of("""
            CREATE TABLE t (
                id INTEGER CONSTRAINT pk PRIMARY KEY AUTOINCREMENT,
                a INT CONSTRAINT nn NOT NULL UNIQUE CHECK (a > 0) CONSTRAINT even CHECK (a % 2 = 0),
                b REFERENCES o (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED)
            """);

        assertThat(text.constraints(Kind.PRIMARY_KEY))
                .containsExactly(new Constraint(Kind.PRIMARY_KEY, Optional.of("pk"), List.of("id"), "", false, false));
        assertThat(text.autoincrement()).isTrue();
        assertThat(text.constraints(Kind.UNIQUE)).extracting(Constraint::name).containsExactly(Optional.empty());
        assertThat(text.constraints(Kind.CHECK))
                .extracting(Constraint::expression)
                .containsExactly("a > 0", "a % 2 = 0");
        assertThat(text.constraints(Kind.CHECK))
                .extracting(Constraint::name)
                .containsExactly(Optional.empty(), Optional.of("even"));
        assertThat(text.constraints(Kind.FOREIGN_KEY))
                .containsExactly(new Constraint(Kind.FOREIGN_KEY, Optional.empty(), List.of("b"), "", true, true));
    }

    @Test
    void readsConstraintsOfTables() {
        SqliteTableText text = SqliteTableText.of("""
            create temp table if not exists "main"."t" (a, b, -- CHECK (no)
                [c d] text default ('x, CHECK (y)') /* UNIQUE (a) */,
                constraint "p ""k" primary key (a desc, b), constraint u unique ("a", `b`) on conflict ignore
                constraint ck check (a in (1, 2) and b <> ')'),
                constraint fk foreign key ([c d]) references o not deferrable initially deferred
            ) without rowid, strict
            """);

        assertThat(text.name(Kind.PRIMARY_KEY, List.of("A", "b"))).contains("p \"k");
        assertThat(text.name(Kind.UNIQUE, List.of("a", "b"))).contains("u");
        assertThat(text.name(Kind.UNIQUE, List.of("b"))).isEmpty();
        assertThat(text.constraints(Kind.CHECK))
                .extracting(Constraint::expression)
                .containsExactly("a in (1, 2) and b <> ')'");
        assertThat(text.constraints(Kind.FOREIGN_KEY))
                .containsExactly(new Constraint(Kind.FOREIGN_KEY, Optional.of("fk"), List.of("c d"), "", false, false));
        assertThat(text.withoutRowid()).isTrue();
        assertThat(text.strict()).isTrue();
        assertThat(text.autoincrement()).isFalse();
    }

    @Test
    void readsWhatColumnsAreComputedFrom() {
        SqliteTableText text =
                SqliteTableText.of("CREATE TABLE t (a TEXT COLLATE NOCASE, \"B\" AS (a || ')' || 'x') STORED,"
                        + " c DECIMAL(10, 2) GENERATED ALWAYS AS (length(a)) VIRTUAL COLLATE RTRIM)");

        assertThat(text.column("a")).isEqualTo(new SqliteTableText.Column(Optional.of("NOCASE"), Optional.empty()));
        assertThat(text.column("b"))
                .isEqualTo(new SqliteTableText.Column(Optional.empty(), Optional.of("a || ')' || 'x'")));
        assertThat(text.column("c"))
                .isEqualTo(new SqliteTableText.Column(Optional.of("RTRIM"), Optional.of("length(a)")));
        assertThat(text.column("d")).isEqualTo(SqliteTableText.Column.PLAIN);
    }

    @Test
    void saysNothingOfOtherStatements() {
        assertThat(SqliteTableText.of("CREATE VIRTUAL TABLE t USING fts5(a CHECK (b))")
                        .constraints(Kind.CHECK))
                .isEmpty();
        assertThat(SqliteTableText.of("").strict()).isFalse();
    }

    @Test
    void findsTheQueryOfAView() {
        assertThat(SqliteTableText.query("CREATE VIEW v (a) AS SELECT 1 AS a")).isEqualTo("SELECT 1 AS a");
        assertThat(SqliteTableText.query("CREATE VIEW \"as\" as\n  SELECT 2")).isEqualTo("SELECT 2");
    }

    @Test
    void readsAnIndex() {
        assertThat(SqliteIndexText.of(
                        "CREATE UNIQUE INDEX i ON t (a, ((lower(b))) DESC, c COLLATE NOCASE ASC) WHERE a > (1)"))
                .isEqualTo(new SqliteIndexText(List.of("a", "lower(b)", "c COLLATE NOCASE"), Optional.of("a > (1)")));
        assertThat(SqliteIndexText.of("CREATE INDEX i ON t(a)"))
                .isEqualTo(new SqliteIndexText(List.of("a"), Optional.empty()));
    }
}
