package dev.aludel.driver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link FakeDriver} answers to one statement.
 *
 * <pre>{@code
 * FakeAnswer.columns("id", "name").row(1L, "ana").row(2L, null)
 * FakeAnswer.count(3)
 * }</pre>
 *
 * @param returnsRows true if there are rows, be it none at all
 * @param labels the columns
 * @param rows the values, each already of its wire's class
 * @param rowCount what {@link DriverRows#rowCount()} says
 */
public record FakeAnswer(boolean returnsRows, List<String> labels, List<List<@Nullable Object>> rows, long rowCount) {

    /** Answers with rows of these columns; they are added with {@link #row}. */
    public static FakeAnswer columns(String... labels) {
        return new FakeAnswer(true, List.of(labels), List.of(), -1);
    }

    /** Answers with the number of rows touched. */
    public static FakeAnswer count(long rowCount) {
        return new FakeAnswer(false, List.of(), List.of(), rowCount);
    }

    /** Adds a row. */
    public FakeAnswer row(@Nullable Object... values) {
        var more = new ArrayList<>(rows);
        more.add(Collections.unmodifiableList(Arrays.asList(values.clone())));
        return new FakeAnswer(returnsRows, labels, List.copyOf(more), rowCount);
    }
}
