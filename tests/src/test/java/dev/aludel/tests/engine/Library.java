package dev.aludel.tests.engine;

import static dev.aludel.type.Types.BIGINT;
import static dev.aludel.type.Types.INTEGER;
import static dev.aludel.type.Types.varchar;

import dev.aludel.engine.Engine;
import dev.aludel.sql.Column;
import dev.aludel.sql.Table;

/** Two tables whose constraints have names. */
final class Library {
    static final Authors AUTHORS = new Authors();
    static final Books BOOKS = new Books();

    private Library() {}

    static void create(Engine engine) {
        engine.execute(new RawSql("CREATE TABLE authors (id BIGINT PRIMARY KEY, name VARCHAR(40) NOT NULL,"
                + " CONSTRAINT uq_authors_name UNIQUE (name))"));
        engine.execute(new RawSql("CREATE TABLE books (id BIGINT PRIMARY KEY, author_id BIGINT, pages INTEGER,"
                + " CONSTRAINT fk_books_author FOREIGN KEY (author_id) REFERENCES authors (id),"
                + " CONSTRAINT ck_books_pages CHECK (pages > 0))"));
    }

    static final class Authors extends Table {
        final Column<Long> id = column("id", BIGINT);
        final Column<String> name = column("name", varchar(40));

        private Authors() {
            super("authors");
        }
    }

    static final class Books extends Table {
        final Column<Long> id = column("id", BIGINT);
        final Column<Long> authorId = column("author_id", BIGINT);
        final Column<Integer> pages = column("pages", INTEGER);

        private Books() {
            super("books");
        }
    }
}
