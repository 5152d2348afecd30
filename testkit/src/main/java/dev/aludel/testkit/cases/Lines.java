package dev.aludel.testkit.cases;

import static dev.aludel.sql.Sql.literal;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.testkit.CompileCase.compileCase;
import static dev.aludel.testkit.Fixture.docs;
import static dev.aludel.testkit.Fixture.kinds;
import static dev.aludel.testkit.Fixture.users;

import dev.aludel.sql.Expression;
import dev.aludel.testkit.CompileCase;
import dev.aludel.type.SqlType;
import dev.aludel.type.Types;
import java.util.ArrayList;
import java.util.List;

/** The statements that cases about a part of a statement put it into, and how sections are put together. */
final class Lines {
    /** Text for small numbers. */
    static final SqlType<String> SHORT = Types.varchar(9);

    private Lines() {}

    /** A condition, asked of the users; yields their numbers. */
    static CompileCase where(String name, Expression<Boolean> condition) {
        return compileCase(name, select(users.id).from(users).where(condition).orderBy(users.id))
                .within("SELECT users.id FROM users WHERE {} ORDER BY users.id");
    }

    /** A condition, asked of the row of values. */
    static CompileCase whereKinds(String name, Expression<Boolean> condition) {
        return compileCase(name, select(kinds.id).from(kinds).where(condition))
                .within("SELECT kinds.id FROM kinds WHERE {}");
    }

    /** A value, had of the first user. */
    static CompileCase value(String name, Expression<?> value) {
        return compileCase(name, select(value).from(users).where(users.id.eq(literal(1L))))
                .within("SELECT {} FROM users WHERE users.id = 1");
    }

    /** A value, had of the row of values. */
    static CompileCase valueOfKinds(String name, Expression<?> value) {
        return compileCase(name, select(value).from(kinds).where(kinds.id.eq(literal(1))))
                .within("SELECT {} FROM kinds WHERE kinds.id = 1");
    }

    /** A condition, asked of the documents; yields their numbers. */
    static CompileCase whereDocs(String name, Expression<Boolean> condition) {
        return compileCase(name, select(docs.id).from(docs).where(condition).orderBy(docs.id))
                .within("SELECT docs.id FROM docs WHERE {} ORDER BY docs.id");
    }

    /** A value, had of the first document. */
    static CompileCase valueOfDocs(String name, Expression<?> value) {
        return compileCase(name, select(value).from(docs).where(docs.id.eq(literal(1))))
                .within("SELECT {} FROM docs WHERE docs.id = 1");
    }

    /** A value of no table. */
    static CompileCase bare(String name, Expression<?> value) {
        return compileCase(name, select(value)).within("SELECT {}");
    }

    @SafeVarargs
    static List<CompileCase> all(List<CompileCase>... parts) {
        List<CompileCase> all = new ArrayList<>();
        for (List<CompileCase> part : parts) {
            all.addAll(part);
        }
        return List.copyOf(all);
    }
}
