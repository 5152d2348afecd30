package dev.aludel.testkit.cases;

import static dev.aludel.dialect.h2.H2Dialect.H2;
import static dev.aludel.dialect.mysql.MariadbDialect.MARIADB;
import static dev.aludel.dialect.mysql.MysqlDialect.MYSQL;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.testkit.CompileCase.compileCase;
import static dev.aludel.testkit.CompileCase.row;
import static dev.aludel.testkit.Fixture.kinds;
import static dev.aludel.testkit.Fixture.posts;
import static dev.aludel.testkit.Fixture.users;

import dev.aludel.sql.Alias;
import dev.aludel.sql.Condition;
import dev.aludel.sql.FromItem;
import dev.aludel.sql.Join;
import dev.aludel.testkit.CompileCase;
import java.util.List;

/** Joins and aliases. */
final class JoinCases {
    private static final Alias U = users.as("u");
    private static final Alias P = posts.as("p");
    private static final Alias BOSS = users.as("boss");
    private static final Condition WRITTEN = posts.authorId.eq(users.id);
    private static final Condition LED = users.bossId.eq(BOSS.get(users.id));

    private JoinCases() {}

    static List<CompileCase> cases() {
        return Lines.all(
                joins(), otherKinds(), inferred(), inferredOfOthers(), aliases(), selfJoins(), chains(), nested());
    }

    private static List<CompileCase> joins() {
        return List.of(
                pairs("join", users.join(posts, WRITTEN))
                        .all("users JOIN posts ON posts.author_id = users.id")
                        .yields(row(1L, 1L), row(1L, 2L), row(2L, 3L)),
                pairs("left join", users.leftJoin(posts, WRITTEN))
                        .all("users LEFT JOIN posts ON posts.author_id = users.id")
                        .yields(row(1L, 1L), row(1L, 2L), row(2L, 3L), row(3L, null), row(4L, null)),
                pairs("join on two conditions", users.join(posts, WRITTEN.and(posts.id.gt(1L))))
                        .all("users JOIN posts ON posts.author_id = users.id AND posts.id > ?", 1L)
                        .yields(row(1L, 2L), row(2L, 3L)),
                pairs("join on a column", users.join(posts, users.active))
                        .all("users JOIN posts ON users.active")
                        .runs(),
                compileCase(
                                "join of the select",
                                select(posts.title)
                                        .from(users)
                                        .join(posts, WRITTEN)
                                        .where(users.id.eq(2L)))
                        .all(
                                "SELECT posts.title FROM users JOIN posts ON posts.author_id = users.id WHERE users.id"
                                        + " = ?",
                                2L)
                        .yields("100%"),
                compileCase(
                                "left join of the select",
                                select(users.name)
                                        .from(users)
                                        .leftJoin(posts, WRITTEN)
                                        .where(posts.id.isNull()))
                        .all("SELECT users.name FROM users LEFT JOIN posts ON posts.author_id = users.id WHERE"
                                + " posts.id IS NULL")
                        .yields("Cleo", "O'Dan"));
    }

    private static List<CompileCase> otherKinds() {
        return List.of(
                pairs("right join", new Join(posts, Join.Kind.RIGHT, users, WRITTEN))
                        .all("posts RIGHT JOIN users ON posts.author_id = users.id")
                        .yields(row(1L, 1L), row(1L, 2L), row(2L, 3L), row(3L, null), row(4L, null)),
                pairs("full join", new Join(users, Join.Kind.FULL, posts, posts.id.eq(users.id.plus(1L))))
                        .all("users FULL JOIN posts ON posts.id = users.id + ?", 1L)
                        .refused(List.of(MYSQL, MARIADB, H2), "FULL JOIN")
                        .yields(row(1L, 2L), row(2L, 3L), row(3L, null), row(4L, null), row(null, 1L)),
                pairs("full join in a join", new Join(users, Join.Kind.FULL, posts, WRITTEN).join(BOSS, LED))
                        .all("users FULL JOIN posts ON posts.author_id = users.id JOIN users AS boss ON"
                                + " users.boss_id = boss.id")
                        .refused(List.of(MYSQL, MARIADB, H2), "FULL JOIN")
                        .yields(row(2L, 3L), row(3L, null), row(4L, null)));
    }

    private static List<CompileCase> inferred() {
        return List.of(
                pairs("join along a foreign key of the right side", users.join(posts))
                        .all("users JOIN posts ON posts.author_id = users.id")
                        .yields(row(1L, 1L), row(1L, 2L), row(2L, 3L)),
                pairs("join along a foreign key of the left side", posts.join(users))
                        .all("posts JOIN users ON posts.author_id = users.id")
                        .yields(row(1L, 1L), row(1L, 2L), row(2L, 3L)),
                pairs("left join along a foreign key", users.leftJoin(posts))
                        .all("users LEFT JOIN posts ON posts.author_id = users.id")
                        .yields(row(1L, 1L), row(1L, 2L), row(2L, 3L), row(3L, null), row(4L, null)),
                compileCase(
                                "join of the select along a foreign key",
                                select(posts.id).from(users).join(posts))
                        .all("SELECT posts.id FROM users JOIN posts ON posts.author_id = users.id")
                        .yields(1L, 2L, 3L),
                compileCase(
                                "left join of the select along a foreign key",
                                select(users.id).from(users).leftJoin(posts))
                        .all("SELECT users.id FROM users LEFT JOIN posts ON posts.author_id = users.id")
                        .yields(1L, 1L, 2L, 3L, 4L));
    }

    private static List<CompileCase> inferredOfOthers() {
        return List.of(
                compileCase(
                                "join along a foreign key to an alias",
                                select(U.get(users.name)).from(posts).join(U))
                        .all("SELECT u.name FROM posts JOIN users AS u ON posts.author_id = u.id")
                        .yields("Ana", "Ana", "Bob"),
                compileCase(
                                "join along a foreign key of an alias",
                                select(P.get(posts.id)).from(P).join(users))
                        .all("SELECT p.id FROM posts AS p JOIN users ON p.author_id = users.id")
                        .yields(1L, 2L, 3L),
                pairs(
                                "join along the one foreign key of several tables",
                                kinds.join(users, kinds.id.eq(1)).join(posts))
                        .all("kinds JOIN users ON kinds.id = ? JOIN posts ON posts.author_id = users.id", 1)
                        .yields(row(1L, 1L), row(1L, 2L), row(2L, 3L)));
    }

    private static List<CompileCase> aliases() {
        return List.of(
                compileCase(
                                "two aliases",
                                select(U.get(users.id), P.get(posts.id)).from(U.join(P)))
                        .all("SELECT u.id, p.id AS id_1 FROM users AS u JOIN posts AS p ON p.author_id = u.id")
                        .yields(row(1L, 1L), row(1L, 2L), row(2L, 3L)),
                compileCase(
                                "an alias in every clause",
                                select(U.get(users.age))
                                        .from(U)
                                        .where(U.get(users.age).isNotNull())
                                        .groupBy(U.get(users.age))
                                        .having(U.get(users.age).gt(25))
                                        .orderBy(U.get(users.age)))
                        .all(
                                "SELECT u.age FROM users AS u WHERE u.age IS NOT NULL GROUP BY u.age HAVING u.age > ?"
                                        + " ORDER BY u.age",
                                25)
                        .yields(31),
                compileCase(
                                "an alias from its name",
                                select(U.column("name", String.class))
                                        .from(U)
                                        .where(U.column("id", Long.class).eq(1L)))
                        .all("SELECT u.name FROM users AS u WHERE u.id = ?", 1L)
                        .yields("Ana"));
    }

    private static List<CompileCase> selfJoins() {
        return List.of(
                compileCase(
                                "a table joined with itself",
                                select(users.name, BOSS.get(users.name)).from(users.join(BOSS, LED)))
                        .all("SELECT users.name, boss.name AS name_1 FROM users JOIN users AS boss ON users.boss_id"
                                + " = boss.id")
                        .yields(row("Bob", "Ana"), row("Cleo", "Ana"), row("O'Dan", "Bob")),
                compileCase(
                                "a table left joined with itself",
                                select(users.id, BOSS.get(users.id))
                                        .from(users.leftJoin(BOSS, LED))
                                        .orderBy(users.id))
                        .all("SELECT users.id, boss.id AS id_1 FROM users LEFT JOIN users AS boss ON users.boss_id ="
                                + " boss.id ORDER BY users.id")
                        .yields(row(1L, null), row(2L, 1L), row(3L, 1L), row(4L, 2L)),
                compileCase(
                                "two aliases of a table",
                                select(U.get(users.id), BOSS.get(users.id))
                                        .from(U.join(BOSS, U.get(users.bossId).eq(BOSS.get(users.id)))))
                        .all("SELECT u.id, boss.id AS id_1 FROM users AS u JOIN users AS boss ON u.boss_id = boss.id")
                        .yields(row(2L, 1L), row(3L, 1L), row(4L, 2L)));
    }

    private static List<CompileCase> chains() {
        return List.of(
                compileCase(
                                "three tables in a row",
                                select(posts.id, users.id, BOSS.get(users.id))
                                        .from(posts.join(users, WRITTEN).join(BOSS, LED)))
                        .all("SELECT posts.id, users.id AS id_1, boss.id AS id_2 FROM posts JOIN users ON"
                                + " posts.author_id = users.id JOIN users AS boss ON users.boss_id = boss.id")
                        .yields(row(3L, 2L, 1L)),
                compileCase(
                                "joins of different kinds",
                                select(users.id, posts.id, BOSS.get(users.id))
                                        .from(users)
                                        .join(posts)
                                        .leftJoin(BOSS, LED))
                        .all("SELECT users.id, posts.id AS id_1, boss.id AS id_2 FROM users JOIN posts ON"
                                + " posts.author_id = users.id LEFT JOIN users AS boss ON users.boss_id = boss.id")
                        .yields(row(1L, 1L, null), row(1L, 2L, null), row(2L, 3L, 1L)),
                compileCase(
                                "a join beside a table",
                                select(users.id, U.get(users.id))
                                        .from(U, users)
                                        .join(posts)
                                        .where(U.get(users.id).eq(4L)))
                        .all(
                                "SELECT users.id, u.id AS id_1 FROM users AS u, users JOIN posts ON posts.author_id ="
                                        + " users.id WHERE u.id = ?",
                                4L)
                        .yields(row(1L, 4L), row(1L, 4L), row(2L, 4L)));
    }

    private static List<CompileCase> nested() {
        return List.of(
                compileCase(
                                "a join on the right side",
                                select(BOSS.get(users.id), posts.id)
                                        .from(BOSS.leftJoin(users.join(posts, WRITTEN), LED)))
                        .all("SELECT boss.id, posts.id AS id_1 FROM users AS boss LEFT JOIN (users JOIN posts ON"
                                + " posts.author_id = users.id) ON users.boss_id = boss.id")
                        .yields(row(1L, 3L), row(2L, null), row(3L, null), row(4L, null)),
                compileCase(
                                "joins on both sides",
                                select(BOSS.get(users.id), users.id, posts.id, P.get(posts.id))
                                        .from(BOSS.join(P, P.get(posts.authorId).eq(BOSS.get(users.id)))
                                                .join(users.join(posts, WRITTEN), LED)))
                        .all("SELECT boss.id, users.id AS id_1, posts.id AS id_2, p.id AS id_3 FROM users AS boss"
                                + " JOIN posts AS p ON p.author_id = boss.id JOIN (users JOIN posts ON"
                                + " posts.author_id = users.id) ON users.boss_id = boss.id")
                        .yields(row(1L, 2L, 3L, 1L), row(1L, 2L, 3L, 2L)));
    }

    /** The numbers of users and posts that belong together. */
    private static CompileCase pairs(String name, FromItem item) {
        return compileCase(name, select(users.id, posts.id).from(item))
                .within("SELECT users.id, posts.id AS id_1 FROM {}");
    }
}
