package dev.aludel.dialect;

import dev.aludel.error.InvalidRequestException;
import dev.aludel.schema.Batch;
import dev.aludel.schema.Identity;
import dev.aludel.schema.SequenceOptions;
import dev.aludel.sql.Column;
import dev.aludel.sql.Expression;
import dev.aludel.sql.Insert;
import dev.aludel.sql.Parameter;
import dev.aludel.type.TypeName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Puts rows in order by their keys: by the numbers that the database gave them, which grow in the order of the rows, or by the
 * keys that the sets have.
 *
 * @param columns the columns of the key, yielded behind what the statement yields
 * @param ways how to find the place of a row
 */
record KeyOrder(List<Column<?>> columns, RowOrder ways) implements RowOrder {
    /** Whole numbers and text come back as they were sent. */
    private static final Set<TypeName> EXACT = Set.of(
            TypeName.SMALLINT, TypeName.INTEGER, TypeName.BIGINT, TypeName.TEXT, TypeName.VARCHAR, TypeName.UUID);

    static Optional<KeyOrder> of(Insert insert, Batch<?> batch) {
        Optional<Column<?>> numbered = AutoIncrement.of(insert.table())
                .filter(column -> !insert.columns().contains(column))
                .filter(column -> !options(column).cycle());
        return numbered.isPresent() ? numbered.map(KeyOrder::byNumber) : byKey(insert, batch);
    }

    private static SequenceOptions options(Column<?> column) {
        return column.facts().find(Identity.class).map(Identity::options).orElse(SequenceOptions.PLAIN);
    }

    private static KeyOrder byNumber(Column<?> column) {
        Comparator<Long> growing =
                options(column).increment().orElse(1) < 0 ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return new KeyOrder(List.of(column), (page, keys) -> {
            long[] numbers = keys.stream()
                    .mapToLong(key -> key[0] instanceof Number number ? number.longValue() : 0)
                    .toArray();
            return IntStream.range(0, numbers.length)
                    .boxed()
                    .sorted(Comparator.comparing(row -> numbers[row], growing))
                    .toList();
        });
    }

    /** The key of each set, where all of it is given, as it comes back. */
    private static Optional<KeyOrder> byKey(Insert insert, Batch<?> batch) {
        List<Column<?>> key = insert.table().primaryKeyColumns();
        int[] places =
                key.stream().mapToInt(column -> place(insert, column, batch)).toArray();
        if (key.isEmpty() || Arrays.stream(places).anyMatch(place -> place < 0)) {
            return Optional.empty();
        }
        for (int set = 0; set < batch.size(); set++) {
            for (int place : places) {
                if (batch.value(set, place) == null) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(new KeyOrder(key, (page, keys) -> byKey(page, keys, batch, places)));
    }

    private static int place(Insert insert, Column<?> column, Batch<?> batch) {
        int position = insert.columns().indexOf(column);
        boolean exact = TypeMap.standard(column.type())
                .filter(type -> type.equals(column.type()) && EXACT.contains(type.name()))
                .isPresent();
        Expression<?> value =
                exact && position >= 0 ? insert.rows().getFirst().values().get(position) : column;
        return value instanceof Parameter<?> parameter ? batch.names().indexOf(parameter.name()) : -1;
    }

    private static List<Integer> byKey(BatchPage page, List<@Nullable Object[]> keys, Batch<?> batch, int[] places) {
        Map<List<@Nullable Object>, Integer> rows = new HashMap<>();
        for (int row = 0; row < keys.size(); row++) {
            rows.put(Arrays.asList(keys.get(row)), row);
        }
        List<Integer> order = new ArrayList<>(page.sets());
        for (int set = page.first(); set < page.first() + page.sets(); set++) {
            List<@Nullable Object> key = new ArrayList<>(places.length);
            for (int place : places) {
                key.add(batch.value(set, place));
            }
            Integer row = rows.get(key);
            if (row == null) {
                throw new InvalidRequestException(
                        "The rows came back with other keys than they were given, as when a trigger"
                                + " changes them, so nobody can say which row is that of the parameter set " + set
                                + "; execute the insert once for each set.");
            }
            order.add(row);
        }
        return order;
    }

    @Override
    public List<Integer> of(BatchPage page, List<@Nullable Object[]> keys) {
        return ways.of(page, keys);
    }
}
