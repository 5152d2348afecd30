package dev.aludel.dialect;

import dev.aludel.sql.Insert;
import dev.aludel.sql.Statement;
import dev.aludel.sql.ValueRow;
import dev.aludel.type.WireValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** An insert of many rows at once: {@code INSERT INTO users (id, name) VALUES (?, ?), (?, ?)}. */
final class RowsInsert {
    private final Dialect dialect;
    private final Insert insert;
    private final BatchCompiler.Yielding yielding;
    private Compiled<?> compiled;
    private int rows;

    RowsInsert(Dialect dialect, Insert insert, BatchCompiler.Yielding yielding) {
        this.dialect = dialect;
        this.insert = insert;
        this.yielding = yielding;
        this.compiled = dialect.compile(of(1));
        this.rows = 1;
    }

    private Statement<?> of(int count) {
        List<ValueRow> same = Collections.nCopies(count, insert.rows().getFirst());
        return yielding.of(new Insert(insert.table(), insert.columns(), same, insert.source(), insert.conflict()));
    }

    /** All pages but the last have the same text. */
    BatchPage page(SetEncoder encoder, int first, int sets) {
        if (sets != rows) {
            compiled = dialect.compile(of(sets));
            rows = sets;
        }
        List<WireValue> values = new ArrayList<>(compiled.binds());
        List<ParameterSlot> slots = compiled.slots();
        int width = slots.size() / sets;
        for (int i = 0; i < slots.size(); i++) {
            values.set(slots.get(i).position(), encoder.value(i % width, first + i / width));
        }
        return new BatchPage(compiled.sql(), List.of(values), first, sets, true);
    }
}
