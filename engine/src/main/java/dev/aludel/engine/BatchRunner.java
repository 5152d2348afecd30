package dev.aludel.engine;

import dev.aludel.dialect.BatchPage;
import dev.aludel.dialect.Compiled.ResultShape;
import dev.aludel.dialect.CompiledBatch;
import dev.aludel.driver.DriverBatch;
import dev.aludel.driver.DriverRows;
import dev.aludel.error.InvalidRequestException;
import dev.aludel.sql.Projection;
import dev.aludel.type.WireValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The way of a compiled batch through a driver, page after page. */
final class BatchRunner {
    private static final String BATCH = "batch";

    private final Link link;
    private final StatementRunner runner;
    private final ErrorTranslator errors;

    BatchRunner(Link link, StatementRunner runner, ErrorTranslator errors) {
        this.link = link;
        this.runner = runner;
        this.errors = errors;
    }

    <R> Result<R> run(CompiledBatch<R> batch, ExecutionSettings settings) {
        return batch.result()
                .filter(shape -> shape.projection() != Projection.Reported.ROWS)
                .map(shape -> rows(batch, shape, settings))
                .orElseGet(() -> Result.ofCount(count(batch, settings)));
    }

    /** All rows that were changed; unknown if that of one page is. */
    private long count(CompiledBatch<?> batch, ExecutionSettings settings) {
        long all = 0;
        for (BatchPage page : batch.pages()) {
            Execution execution = runner.events().rewritten(Execution.ofSets(page.sql(), page.binds(), settings));
            long count = runner.told(execution, BATCH, () -> count(page, execution));
            all = all < 0 || count < 0 ? -1 : all + count;
        }
        return all;
    }

    private long count(BatchPage page, Execution execution) {
        if (page.together()) {
            try (DriverRows rows = link.driver()
                    .execute(StatementRunner.request(execution.sql(), execution.parameters(), Optional.empty()))) {
                return rows.rowCount();
            }
        }
        long all = 0;
        for (long count : link.driver().executeMany(new DriverBatch(execution.sql(), execution.sets()))) {
            all = all < 0 || count < 0 ? -1 : all + count;
        }
        return all;
    }

    private <R> Result<R> rows(CompiledBatch<R> batch, ResultShape<R> shape, ExecutionSettings settings) {
        List<R> all = new ArrayList<>();
        for (BatchPage page : batch.pages()) {
            for (List<WireValue> binds : page.binds()) {
                Execution execution = runner.events().rewritten(new Execution(page.sql(), binds, settings));
                all.addAll(runner.told(execution, BATCH, () -> ordered(page, batch, shape, execution)));
            }
        }
        return new Result<>(all, RowShape.of(shape), all.size(), null);
    }

    private <R> List<R> ordered(BatchPage page, CompiledBatch<R> batch, ResultShape<R> shape, Execution execution) {
        List<R> rows = new ArrayList<>();
        List<@Nullable Object[]> keys = new ArrayList<>();
        try (DriverRows answer = link.driver()
                .execute(StatementRunner.request(execution.sql(), execution.parameters(), batch.result()))) {
            RowReader<R> reader = new RowReader<>(answer, shape, errors, execution);
            while (reader.next()) {
                rows.add(reader.read());
                keys.add(reader.further());
            }
        }
        if (batch.order().isEmpty()) {
            return rows;
        }
        List<Integer> order = batch.order().get().of(page, checked(page, keys));
        return order.stream().map(rows::get).toList();
    }

    private static List<@Nullable Object[]> checked(BatchPage page, List<@Nullable Object[]> keys) {
        if (keys.size() != page.sets()) {
            throw new InvalidRequestException("The insert was given " + page.sets() + " rows and yielded " + keys.size()
                    + ", as when a trigger keeps some away, so nobody can say which row is whose; execute the insert"
                    + " once for each set of parameters.");
        }
        return keys;
    }
}
