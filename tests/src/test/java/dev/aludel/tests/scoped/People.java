package dev.aludel.tests.scoped;

import static dev.aludel.async.AsyncStrategy.ASYNC;
import static dev.aludel.schema.Schema.createTable;
import static dev.aludel.schema.Schema.notNull;
import static dev.aludel.schema.Schema.primaryKey;
import static dev.aludel.sql.Sql.insert;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.type.Types.BIGINT;
import static dev.aludel.type.Types.varchar;

import dev.aludel.async.AsyncEngine;
import dev.aludel.engine.EngineOption.Setting;
import dev.aludel.engine.Engines;
import dev.aludel.scoped.ScopedEngine;
import dev.aludel.sql.Column;
import dev.aludel.sql.Insert;
import dev.aludel.sql.Select;
import dev.aludel.sql.Table;
import dev.aludel.tests.server.TestDatabase;

/** A table of people, and engines that have it. */
final class People extends Table {
    static final People PEOPLE = new People();

    final Column<Long> id = column("id", BIGINT, primaryKey());
    final Column<String> name = column("name", varchar(40), notNull());

    private People() {
        super("people");
    }

    static ScopedEngine engine(TestDatabase database, Setting<?>... options) {
        ScopedEngine engine = ScopedEngine.of(Engines.create(database.url(), options));
        engine.execute(createTable(PEOPLE));
        return engine;
    }

    static AsyncEngine futures(TestDatabase database, Setting<?>... options) {
        AsyncEngine engine = Engines.create(database.url(), ASYNC, options);
        engine.execute(createTable(PEOPLE)).join();
        return engine;
    }

    static Insert add(String name) {
        return insert(PEOPLE).set(PEOPLE.name, name);
    }

    static Select<String> names() {
        return select(PEOPLE.name).from(PEOPLE).orderBy(PEOPLE.id);
    }
}
