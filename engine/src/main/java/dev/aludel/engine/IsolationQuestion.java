package dev.aludel.engine;

import dev.aludel.dialect.Dialect;
import dev.aludel.dialect.IsolationLevel;
import dev.aludel.driver.DriverException;
import dev.aludel.driver.DriverRequest;
import dev.aludel.driver.DriverRows;
import dev.aludel.error.CompileException;
import dev.aludel.type.Wire;
import java.util.List;
import java.util.Optional;

/** Asks a database how much transactions see of each other. */
final class IsolationQuestion {
    private final Dialect dialect;
    private final Link link;
    private final ErrorTranslator errors;

    IsolationQuestion(Dialect dialect, Link link, ErrorTranslator errors) {
        this.dialect = dialect;
        this.link = link;
        this.errors = errors;
    }

    /** The level of the transaction that is open, or, with none open, of those that begin. */
    IsolationLevel answer(Optional<TransactionOptions> open) {
        Optional<IsolationLevel> told = open.flatMap(TransactionOptions::level);
        boolean known = told.isPresent()
                && (told.get() == IsolationLevel.AUTOCOMMIT
                        || !dialect.transactions().isAboutTransaction());
        return known ? told.get() : ask();
    }

    private IsolationLevel ask() {
        String sql = dialect.transactions()
                .isolationQuery()
                .orElseThrow(() -> new CompileException(
                        "a query of the isolation level", dialect.name(), "set the level you want instead"));
        try (DriverRows rows = link.driver().execute(new DriverRequest(sql, List.of(), List.of(Wire.TEXT)))) {
            rows.next();
            return IsolationLevel.named(String.valueOf(rows.value(0, Wire.TEXT)));
        } catch (DriverException e) {
            throw link.noted(errors.statement(e, new Execution(sql, List.of()), link.isInTransaction()));
        }
    }
}
