package dev.aludel.testkit;

import static dev.aludel.schema.Schema.notNull;
import static dev.aludel.schema.Schema.primaryKey;
import static dev.aludel.schema.Schema.references;
import static dev.aludel.type.Types.BIGINT;
import static dev.aludel.type.Types.numeric;
import static dev.aludel.type.Types.varchar;

import dev.aludel.sql.Column;
import dev.aludel.sql.Table;
import java.math.BigDecimal;

/** The table {@code posts} of the {@link Fixture}; each post has an author among the {@link Users}. */
public final class Posts extends Table {
    /** Numbered by the database. */
    public final Column<Long> id = column("id", BIGINT, primaryKey());

    /** A user. */
    public final Column<Long> authorId = column("author_id", BIGINT, notNull(), references(() -> Fixture.users.id));

    /** Always there. */
    public final Column<String> title = column("title", varchar(100), notNull());

    /** Not always there. */
    public final Column<BigDecimal> score = column("score", numeric(8, 2));

    Posts() {
        super("posts");
    }
}
