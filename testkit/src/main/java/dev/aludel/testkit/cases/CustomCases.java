package dev.aludel.testkit.cases;

import static dev.aludel.dialect.sqlite.SqliteDialect.SQLITE;
import static dev.aludel.sql.Sql.literal;
import static dev.aludel.sql.Sql.not;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.sql.Sql.value;
import static dev.aludel.testkit.CompileCase.compileCase;
import static dev.aludel.testkit.CompileCase.row;
import static dev.aludel.testkit.Fixture.posts;
import static dev.aludel.testkit.Fixture.users;
import static dev.aludel.testkit.KnownDialects.MYSQL_FAMILY;
import static dev.aludel.testkit.cases.Lines.value;
import static dev.aludel.testkit.cases.Lines.where;

import dev.aludel.sql.Column;
import dev.aludel.sql.CustomExpression;
import dev.aludel.sql.CustomFromItem;
import dev.aludel.sql.CustomStatement;
import dev.aludel.sql.Expression;
import dev.aludel.sql.Mapper;
import dev.aludel.sql.Precedence;
import dev.aludel.sql.Projection;
import dev.aludel.sql.Select;
import dev.aludel.sql.SqlOut;
import dev.aludel.sql.Table;
import dev.aludel.testkit.CompileCase;
import dev.aludel.type.SqlType;
import dev.aludel.type.Types;
import java.util.List;
import java.util.Optional;

/** Expressions, from-items and statements of the user's own. */
final class CustomCases {
    private CustomCases() {}

    static List<CompileCase> cases() {
        return Lines.all(expressions(), operators(), fromItems(), statements());
    }

    private static List<CompileCase> expressions() {
        return List.of(
                value("an expression of the user's own", new Replace(users.name, literal("n"), literal("l")))
                        .all("replace(users.name, 'n', 'l')")
                        .yields("Ala"),
                value(
                                "an expression of the user's own with a bound value",
                                new Replace(users.name, value("n"), value("l")))
                        .all("replace(users.name, ?, ?)", "n", "l")
                        .yields("Ala"),
                where(
                                "an expression of the user's own compared",
                                new Replace(users.name, literal("o"), literal("0")).eq("B0b"))
                        .all("replace(users.name, 'o', '0') = ?", "B0b")
                        .yields(2L),
                value(
                                "an expression of the user's own joined",
                                new Replace(users.name, literal("n"), literal("l")).concat(literal("!")))
                        .all("replace(users.name, 'n', 'l') || '!'")
                        .on(MYSQL_FAMILY, "concat(replace(users.name, 'n', 'l'), '!')")
                        .yields("Ala!"));
    }

    private static List<CompileCase> operators() {
        return List.of(
                where("an operator of the user's own", new Modulo(users.id, literal(2L)).eq(0L))
                        .all("users.id % 2 = ?", 0L)
                        .yields(2L, 4L),
                where("an operator of the user's own around a sum", new Modulo(users.id.plus(1L), literal(2L)).eq(0L))
                        .all("(users.id + ?) % 2 = ?", 1L, 0L)
                        .yields(1L, 3L),
                where(
                                "an operator of the user's own in a sum",
                                new Modulo(users.id, literal(2L)).plus(1L).eq(1L))
                        .all("users.id % 2 + ? = ?", 1L, 1L)
                        .yields(2L, 4L),
                where(
                                "an operator of the user's own in a product",
                                literal(3L)
                                        .times(new Modulo(users.id, literal(2L)))
                                        .eq(3L))
                        .all("3 * (users.id % 2) = ?", 3L)
                        .yields(1L, 3L),
                where("a condition of the user's own", new IsOdd(users.id).as("odd"))
                        .all("users.id % 2 = 1")
                        .yields(1L, 3L),
                where("not a condition of the user's own", not(new IsOdd(users.id)))
                        .all("NOT users.id % 2 = 1")
                        .yields(2L, 4L));
    }

    private static List<CompileCase> fromItems() {
        Numbers numbers = new Numbers("n", List.of(literal(2L), literal(3L)));
        Expression<Long> number = new NumberOf("n");
        return List.of(
                compileCase("a from-item of the user's own", select(number).from(numbers))
                        .all("SELECT n.number FROM (SELECT 2 AS number UNION ALL SELECT 3 AS number) AS n")
                        .yields(2L, 3L),
                compileCase(
                                "a from-item of the user's own with bound values",
                                select(number).from(new Numbers("n", List.of(value(2L), literal(3L)))))
                        .all("SELECT n.number FROM (SELECT ? AS number UNION ALL SELECT 3 AS number) AS n", 2L)
                        .yields(2L, 3L),
                compileCase(
                                "a from-item of the user's own joined",
                                select(users.id, number).from(users.join(numbers, users.bossId.eq(number))))
                        .all("SELECT users.id, n.number FROM users JOIN (SELECT 2 AS number UNION ALL SELECT 3 AS"
                                + " number) AS n ON users.boss_id = n.number")
                        .yields(row(4L, 2L)),
                compileCase(
                                "a join along a foreign key beside a from-item of the user's own",
                                select(posts.id)
                                        .from(users.join(numbers, users.id.eq(number))
                                                .join(posts)))
                        .all("SELECT posts.id FROM users JOIN (SELECT 2 AS number UNION ALL SELECT 3 AS number) AS n"
                                + " ON users.id = n.number JOIN posts ON posts.author_id = users.id")
                        .yields(3L));
    }

    private static List<CompileCase> statements() {
        return List.of(
                compileCase(
                                "a statement of the user's own",
                                new Both<>(
                                        select(users.id).from(users).where(users.id.lt(2L)),
                                        select(posts.id).from(posts).where(posts.id.gt(2L))))
                        .all(
                                "SELECT users.id FROM users WHERE users.id < ? UNION ALL SELECT posts.id FROM posts"
                                        + " WHERE posts.id > ?",
                                2L,
                                2L)
                        .yields(1L, 3L),
                compileCase("a statement of the user's own without rows", new Touch(users, users.name))
                        .all("UPDATE users SET name = name")
                        .changes(4),
                compileCase("a statement of the user's own that asks for the dialect", new Wait())
                        .all("SELECT 'not sqlite'")
                        .on(SQLITE, "SELECT 'sqlite'")
                        .runs());
    }

    private record Replace(Expression<String> text, Expression<String> from, Expression<String> to)
            implements CustomExpression<String> {
        @Override
        public SqlType<String> type() {
            return text.type();
        }

        @Override
        public void write(SqlOut out) {
            out.sql("replace(").nodes(List.of(text, from, to), ", ").sql(")");
        }

        @Override
        public Replace mapChildren(Mapper mapper) {
            return new Replace(mapper.map(text), mapper.map(from), mapper.map(to));
        }
    }

    private record Modulo(Expression<Long> left, Expression<Long> right) implements CustomExpression<Long> {
        @Override
        public SqlType<Long> type() {
            return Types.BIGINT;
        }

        @Override
        public Precedence precedence() {
            return Precedence.MULTIPLICATION;
        }

        @Override
        public void write(SqlOut out) {
            out.operand(left, precedence()).sql(" % ").operand(right, precedence());
        }

        @Override
        public Modulo mapChildren(Mapper mapper) {
            return new Modulo(mapper.map(left), mapper.map(right));
        }
    }

    private record IsOdd(Expression<Long> number) implements CustomExpression<Boolean> {
        @Override
        public SqlType<Boolean> type() {
            return Types.BOOLEAN;
        }

        @Override
        public Precedence precedence() {
            return Precedence.COMPARISON;
        }

        @Override
        public void write(SqlOut out) {
            out.node(new Modulo(number, literal(2L))).sql(" = 1");
        }

        @Override
        public IsOdd mapChildren(Mapper mapper) {
            return new IsOdd(mapper.map(number));
        }
    }

    private record Numbers(String alias, List<Expression<Long>> numbers) implements CustomFromItem {
        @Override
        public void write(SqlOut out) {
            String separator = "(";
            for (Expression<Long> number : numbers) {
                out.sql(separator).sql("SELECT ").node(number).sql(" AS number");
                separator = " UNION ALL ";
            }
            out.sql(") AS ").name(alias);
        }

        @Override
        public Numbers mapChildren(Mapper mapper) {
            return new Numbers(alias, mapper.mapAll(numbers));
        }
    }

    private record NumberOf(String alias) implements CustomExpression<Long> {
        @Override
        public SqlType<Long> type() {
            return Types.BIGINT;
        }

        @Override
        public void write(SqlOut out) {
            out.name(alias).sql(".number");
        }

        @Override
        public NumberOf mapChildren(Mapper mapper) {
            return this;
        }
    }

    private record Both<R>(Select<R> one, Select<R> other) implements CustomStatement<R> {
        @Override
        public Optional<Projection<R>> projection() {
            return one.projection();
        }

        @Override
        public void write(SqlOut out) {
            out.node(one).sql(" UNION ALL ").node(other);
        }

        @Override
        public Both<R> mapChildren(Mapper mapper) {
            return new Both<>(mapper.map(one), mapper.map(other));
        }
    }

    private record Touch(Table table, Column<?> column) implements CustomStatement<Void> {
        @Override
        public Optional<Projection<Void>> projection() {
            return Optional.empty();
        }

        @Override
        public void write(SqlOut out) {
            out.sql("UPDATE ")
                    .node(table)
                    .sql(" SET ")
                    .name(column.name())
                    .sql(" = ")
                    .name(column.name());
        }

        @Override
        public Touch mapChildren(Mapper mapper) {
            return new Touch(mapper.map(table), column);
        }
    }

    private record Wait() implements CustomStatement<Void> {
        @Override
        public Optional<Projection<Void>> projection() {
            return Optional.empty();
        }

        @Override
        public void write(SqlOut out) {
            out.sql(out.dialect().equals("sqlite") ? "SELECT 'sqlite'" : "SELECT 'not sqlite'");
        }

        @Override
        public Wait mapChildren(Mapper mapper) {
            return this;
        }
    }
}
