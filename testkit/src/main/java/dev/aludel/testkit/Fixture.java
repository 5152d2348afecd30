package dev.aludel.testkit;

import static dev.aludel.sql.Sql.insert;

import dev.aludel.schema.MetaData;
import dev.aludel.sql.Insert;
import dev.aludel.sql.Statement;
import dev.aludel.type.Json;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The tables and rows that the cases are about.
 *
 * <pre>
 * users  id  name   nick  age   active  boss_id        posts  id  author_id  title   score
 *        1   Ana    annie 31    true    NULL                  1   1          Rain    4.50
 *        2   Bob    NULL  25    false   1                     2   1          Sun     NULL
 *        3   Cleo   cleo  NULL  true    1                     3   2          100%    3.25
 *        4   O'Dan  NULL  25    true    2
 * </pre>
 *
 * <p>The documents in {@code docs}:
 *
 * <pre>
 * id  body                                                                              plain
 * 1   {"name": "it's \"Ana\"", "age": 31, "tall": 1.75, "active": true, "none": null,
 *      "tags": ["a", "b"], "home": {"city": "Rom"}}                                     [1, 2]
 * 2   {"name": "Bob", "age": 5, "active": false, "tags": []}                            null
 * 3   NULL                                                                              NULL
 * </pre>
 *
 * <p>Besides, {@code kinds} and {@code scalars} with a row of values and a row of nothing but NULL, and {@code order} with one row, whose names
 * have to be quoted.
 */
public final class Fixture {
    /** The table {@code users}. */
    public static final Users users = new Users();

    /** The table {@code posts}. */
    public static final Posts posts = new Posts();

    /** The table {@code kinds}. */
    public static final Kinds kinds = new Kinds();

    /** The table {@code scalars}. */
    public static final Scalars scalars = new Scalars();

    /** The table {@code order}. */
    public static final Words words = new Words();

    /** The table {@code docs}. */
    public static final Docs docs = new Docs();

    /** The text in {@code kinds}: quotes, a backslash, letters of several alphabets. */
    public static final String TEXT = "it's \"a\" \\ Größe, Ж, 日本, 🚀\n?";

    /** The date in {@code kinds}. */
    public static final LocalDate DATE = LocalDate.of(2026, 11, 20);

    /** The time of day in {@code kinds}. */
    public static final LocalTime TIME = LocalTime.of(23, 59, 59, 1_000);

    /** The day and time in {@code kinds}. */
    public static final LocalDateTime TIMESTAMP = LocalDateTime.of(2026, 1, 31, 23, 59, 59, 123_456_000);

    /** The point in time in {@code kinds}. */
    public static final OffsetDateTime INSTANT = OffsetDateTime.of(TIMESTAMP, ZoneOffset.ofHours(2));

    /** The UUID in {@code kinds}. */
    public static final UUID ID = UUID.fromString("0f3b7a52-9d3c-4e1b-8a77-00c0ffee0001");

    /** The length of time in {@code scalars}. */
    public static final Duration INTERVAL = Duration.ofHours(26).plusMillis(4_500);

    /** The day and time in {@code scalars}, to the millisecond; the others there are parts of it. */
    public static final LocalDateTime MILLIS = LocalDateTime.of(2026, 1, 31, 23, 59, 59, 123_000_000);

    private Fixture() {}

    /**
     * Returns the bytes in {@code kinds}.
     *
     * @return a new array
     */
    public static byte[] bytes() {
        return new byte[] {0, 1, 39, 92, -1};
    }

    /**
     * Returns the statements that create the tables and fill them.
     *
     * @return the statements, to be executed in this order on an empty database
     */
    public static List<Statement<?>> create() {
        List<Statement<?>> statements = new ArrayList<>(metadata().createAll());
        statements.add(user("Ana", "annie", 31, true, null));
        statements.add(user("Bob", null, 25, false, 1L));
        statements.add(user("Cleo", "cleo", null, true, 1L));
        statements.add(user("O'Dan", null, 25, true, 2L));
        statements.add(post(1L, "Rain", new BigDecimal("4.50")));
        statements.add(post(1L, "Sun", null));
        statements.add(post(2L, "100%", new BigDecimal("3.25")));
        statements.add(values());
        statements.add(insert(kinds));
        statements.add(scalarValues());
        statements.add(insert(scalars));
        statements.add(insert(words)
                .columns(words.select, words.mixed, words.spaced, words.quoted, words.ticked, words.digit, words.umlaut)
                .values(1, "mixed", "spaced", "quoted", "ticked", "digit", "umlaut"));
        statements.add(insert(docs)
                .columns(docs.body, docs.plain)
                .values(
                        new Json("{\"name\": \"it's \\\"Ana\\\"\", \"age\": 31, \"tall\": 1.75, \"active\": true,"
                                + " \"none\": null, \"tags\": [\"a\", \"b\"], \"home\": {\"city\": \"Rom\"}}"),
                        new Json("[1, 2]"))
                .values(new Json("{\"name\": \"Bob\", \"age\": 5, \"active\": false, \"tags\": []}"), Json.NULL)
                .values(null, null));
        return statements;
    }

    /**
     * Returns the statements that drop the tables.
     *
     * @return the statements, to be executed in this order
     */
    public static List<Statement<?>> drop() {
        return List.copyOf(metadata().dropAll());
    }

    private static MetaData metadata() {
        return MetaData.of(users, posts, kinds, scalars, words, docs);
    }

    private static Insert user(
            String name, @Nullable String nick, @Nullable Integer age, boolean active, @Nullable Long boss) {
        return insert(users)
                .columns(users.name, users.nick, users.age, users.active, users.bossId)
                .values(name, nick, age, active, boss);
    }

    private static Insert post(long author, String title, @Nullable BigDecimal score) {
        return insert(posts).columns(posts.authorId, posts.title, posts.score).values(author, title, score);
    }

    private static Insert scalarValues() {
        return insert(scalars)
                .set(scalars.small, (short) -7)
                .set(scalars.real, 0.1f)
                .set(scalars.character, "abc")
                .set(scalars.bytes, bytes())
                .set(scalars.time, MILLIS.toLocalTime())
                .set(scalars.timestamp, MILLIS)
                .set(scalars.point, MILLIS.atOffset(ZoneOffset.UTC))
                .set(scalars.instant, INSTANT.toInstant())
                .set(scalars.interval, INTERVAL);
    }

    private static Insert values() {
        return insert(kinds)
                .set(kinds.integer, -7)
                .set(kinds.bigint, 9_000_000_000L)
                .set(kinds.real, 0.1)
                .set(kinds.numeric, new BigDecimal("1234.5678"))
                .set(kinds.bool, true)
                .set(kinds.varchar, "it's")
                .set(kinds.text, TEXT)
                .set(kinds.bytes, bytes())
                .set(kinds.date, DATE)
                .set(kinds.time, TIME)
                .set(kinds.timestamp, TIMESTAMP)
                .set(kinds.instant, INSTANT)
                .set(kinds.uuid, ID)
                .set(kinds.colour, Kinds.Colour.GREEN);
    }
}
