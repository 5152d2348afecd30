package dev.aludel.testkit.cases;

import static dev.aludel.sql.Sql.count;
import static dev.aludel.sql.Sql.literal;
import static dev.aludel.sql.Sql.row;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.sql.Sql.value;
import static dev.aludel.testkit.CompileCase.compileCase;
import static dev.aludel.testkit.Fixture.posts;
import static dev.aludel.testkit.Fixture.users;

import dev.aludel.dialect.h2.H2Dialect;
import dev.aludel.sql.Inline;
import dev.aludel.testkit.CompileCase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows as objects of the program. */
final class ProjectionCases {
    private static final Inline<String> A = literal("a");
    private static final Inline<String> B = literal("b");
    private static final Inline<String> C = literal("c");

    /** An object of one value. */
    record Name(String text) {}

    /** An object of three values. */
    record Person(long id, String name, @Nullable Integer age) {}

    private ProjectionCases() {}

    static List<CompileCase> cases() {
        return Lines.all(objects(), fewValues(), manyValues(), mostValues());
    }

    private static List<CompileCase> objects() {
        return List.of(
                compileCase(
                                "objects of one value",
                                select(row(users.name, Name::new)).from(users).where(users.id.lt(3L)))
                        .all("SELECT users.name FROM users WHERE users.id < ?", 3L)
                        .yields(new Name("Ana"), new Name("Bob")),
                compileCase(
                                "objects of values that may be NULL",
                                select(row(users.id, users.name, users.age, Person::new))
                                        .from(users)
                                        .where(users.id.ge(3L)))
                        .all("SELECT users.id, users.name, users.age FROM users WHERE users.id >= ?", 3L)
                        .yields(new Person(3, "Cleo", null), new Person(4, "O'Dan", 25)),
                compileCase(
                                "objects without from",
                                select(row(users.name, Name::new)).where(users.id.eq(1L)))
                        .all("SELECT users.name FROM users WHERE users.id = ?", 1L)
                        .yields(new Name("Ana")),
                compileCase(
                                "objects of groups",
                                select(row(posts.authorId, count().as("n"), (author, n) -> author + ": " + n))
                                        .from(posts)
                                        .groupBy(posts.authorId))
                        .all("SELECT posts.author_id, count(*) AS n FROM posts GROUP BY posts.author_id")
                        .yields("1: 2", "2: 1"),
                compileCase("objects of a bound value", select(row(value(7), n -> "seven " + n)))
                        .all("SELECT ?", 7)
                        .on(H2Dialect.H2, "SELECT CAST(? AS INTEGER)", 7)
                        .yields("seven 7"));
    }

    private static List<CompileCase> fewValues() {
        return List.of(
                compileCase("objects of two values", select(row(A, B, (a, b) -> a + b)))
                        .all("SELECT 'a', 'b'")
                        .yields("ab"),
                compileCase("objects of three values", select(row(A, B, C, (a, b, c) -> a + b + c)))
                        .all("SELECT 'a', 'b', 'c'")
                        .yields("abc"),
                compileCase("objects of four values", select(row(A, B, C, A, (a, b, c, d) -> a + b + c + d)))
                        .all("SELECT 'a', 'b', 'c', 'a'")
                        .yields("abca"),
                compileCase("objects of five values", select(row(A, B, C, A, B, (a, b, c, d, e) -> a + b + c + d + e)))
                        .all("SELECT 'a', 'b', 'c', 'a', 'b'")
                        .yields("abcab"),
                compileCase(
                                "objects of six values",
                                select(row(A, B, C, A, B, C, (a, b, c, d, e, f) -> a + b + c + d + e + f)))
                        .all("SELECT 'a', 'b', 'c', 'a', 'b', 'c'")
                        .yields("abcabc"));
    }

    private static List<CompileCase> manyValues() {
        return List.of(
                compileCase(
                                "objects of seven values",
                                select(row(A, B, C, A, B, C, A, (a, b, c, d, e, f, g) -> a + b + c + d + e + f + g)))
                        .all("SELECT 'a', 'b', 'c', 'a', 'b', 'c', 'a'")
                        .yields("abcabca"),
                compileCase(
                                "objects of eight values",
                                select(row(
                                        A,
                                        B,
                                        C,
                                        A,
                                        B,
                                        C,
                                        A,
                                        B,
                                        (a, b, c, d, e, f, g, h) -> a + b + c + d + e + f + g + h)))
                        .all("SELECT 'a', 'b', 'c', 'a', 'b', 'c', 'a', 'b'")
                        .yields("abcabcab"));
    }

    private static List<CompileCase> mostValues() {
        return List.of(
                compileCase(
                                "objects of nine values",
                                select(row(
                                        A,
                                        B,
                                        C,
                                        A,
                                        B,
                                        C,
                                        A,
                                        B,
                                        C,
                                        (a, b, c, d, e, f, g, h, i) -> a + b + c + d + e + f + g + h + i)))
                        .all("SELECT 'a', 'b', 'c', 'a', 'b', 'c', 'a', 'b', 'c'")
                        .yields("abcabcabc"),
                compileCase(
                                "objects of ten values",
                                select(row(
                                        A,
                                        B,
                                        C,
                                        A,
                                        B,
                                        C,
                                        A,
                                        B,
                                        C,
                                        A,
                                        (a, b, c, d, e, f, g, h, i, j) -> a + b + c + d + e + f + g + h + i + j)))
                        .all("SELECT 'a', 'b', 'c', 'a', 'b', 'c', 'a', 'b', 'c', 'a'")
                        .yields("abcabcabca"));
    }
}
