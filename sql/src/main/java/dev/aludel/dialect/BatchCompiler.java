package dev.aludel.dialect;

import dev.aludel.dialect.Compiled.ResultShape;
import dev.aludel.schema.Batch;
import dev.aludel.sql.Expression;
import dev.aludel.sql.Insert;
import dev.aludel.sql.Projection;
import dev.aludel.sql.Returning;
import dev.aludel.sql.Statement;
import dev.aludel.type.Codec;
import dev.aludel.type.WireValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Chooses the form of a batch that leaves everything as it would be if its sets were sent one by one. */
final class BatchCompiler<R> {
    /** The most values in a page of rows. */
    private static final int MOST_BINDS = 32_700;

    private final Batch<R> batch;
    private final Dialect dialect;
    private final BatchForm form;
    private final int page;

    BatchCompiler(Batch<R> batch, Dialect dialect, int page) {
        this.batch = batch;
        this.dialect = dialect;
        this.form = dialect.batches().form();
        this.page = page == 0 ? dialect.batches().page() : page;
    }

    CompiledBatch<R> compiled() {
        Compiled<R> single = dialect.compile(batch.statement());
        SetEncoder encoder = new SetEncoder(dialect, batch, single.slots());
        if (form != BatchForm.EACH && batch.size() > 1) {
            Optional<CompiledBatch<R>> together = together(single, encoder);
            if (together.isPresent()) {
                return together.get();
            }
        }
        return new CompiledBatch<>(
                new BatchPages(batch.size(), page, (first, sets) -> each(single, encoder, first, sets)),
                single.result(),
                Optional.empty());
    }

    private static BatchPage each(Compiled<?> single, SetEncoder encoder, int first, int sets) {
        List<List<WireValue>> binds = new ArrayList<>(sets);
        for (int set = first; set < first + sets; set++) {
            binds.add(encoder.values(single.binds(), set));
        }
        return new BatchPage(single.sql(), binds, first, sets, false);
    }

    private Optional<CompiledBatch<R>> together(Compiled<R> single, SetEncoder encoder) {
        Joining joining = new Joining(form, dialect.types(), single.slots());
        return switch (batch.statement()) {
            case Insert insert when joining.allows(insert) -> Optional.of(counted(insert, single, encoder));
            case Returning<R> returning
            when returning.change() instanceof Insert insert && joining.allows(returning, insert) ->
                KeyOrder.of(insert, batch).map(order -> ordered(returning, insert, order, single, encoder));
            default -> Optional.empty();
        };
    }

    private CompiledBatch<R> counted(Insert insert, Compiled<R> single, SetEncoder encoder) {
        return new CompiledBatch<>(
                pages(insert, single, encoder, changed -> changed), Optional.empty(), Optional.empty());
    }

    private CompiledBatch<R> ordered(
            Returning<R> returning, Insert insert, KeyOrder order, Compiled<R> single, SetEncoder encoder) {
        List<Expression<?>> all = new ArrayList<>(returning.yields().expressions());
        all.addAll(order.columns());
        Projection.Values values = new Projection.Values(all);
        ResultShape<R> shape = single.result().orElseThrow();
        List<Codec<?>> codecs = new ArrayList<>(shape.codecs());
        order.columns().forEach(column -> codecs.add(dialect.types().codec(column.type())));
        return new CompiledBatch<>(
                pages(insert, single, encoder, changed -> new Returning<>(changed, values)),
                Optional.of(new ResultShape<>(shape.projection(), shape.layout(), codecs)),
                Optional.of(order));
    }

    private BatchPages pages(Insert insert, Compiled<R> single, SetEncoder encoder, Yielding yielding) {
        if (form == BatchForm.ARRAYS) {
            ArrayInsert arrays = new ArrayInsert(dialect, insert, single.slots(), yielding);
            return new BatchPages(batch.size(), page, (first, sets) -> arrays.page(encoder, first, sets));
        }
        int most = Math.clamp(MOST_BINDS / Math.max(1, single.binds().size()), 1, page);
        RowsInsert rows = new RowsInsert(dialect, insert, yielding);
        return new BatchPages(batch.size(), most, (first, sets) -> rows.page(encoder, first, sets));
    }

    /** What is made of an insert of many rows: itself, or one that yields rows. */
    interface Yielding {
        Statement<?> of(Insert insert);
    }
}
