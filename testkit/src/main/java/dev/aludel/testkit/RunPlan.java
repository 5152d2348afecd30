package dev.aludel.testkit;

import dev.aludel.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * What happens when the statement of a case is executed.
 *
 * @param executed whether it is executed at all
 * @param yields its rows, by dialect; those of {@link #EVERYWHERE} hold for a dialect that has none of its own
 * @param changes how many rows it changes
 * @param then statements executed after it
 * @param leaves what a query finds at the end
 * @param skipped why it is not executed, by dialect
 * @param given statements executed before it
 * @param undone statements executed at the end, whatever happened
 */
record RunPlan(
        boolean executed,
        Map<String, List<List<@Nullable Object>>> yields,
        OptionalLong changes,
        List<Statement<?>> then,
        Optional<Aftermath> leaves,
        Map<String, String> skipped,
        List<Statement<?>> given,
        List<Statement<?>> undone) {
    static final String EVERYWHERE = "";

    static final RunPlan NONE = new RunPlan(
            false, Map.of(), OptionalLong.empty(), List.of(), Optional.empty(), Map.of(), List.of(), List.of());

    /**
     * A query and the rows it finds after the statement.
     *
     * @param query the query
     * @param rows its rows
     */
    record Aftermath(Statement<?> query, List<List<@Nullable Object>> rows) {}

    RunPlan run() {
        return new RunPlan(true, yields, changes, then, leaves, skipped, given, undone);
    }

    RunPlan yields(String dialect, List<List<@Nullable Object>> rows) {
        Map<String, List<List<@Nullable Object>>> more = new HashMap<>(yields);
        more.put(dialect, rows);
        return new RunPlan(true, more, changes, then, leaves, skipped, given, undone);
    }

    RunPlan changes(long rows) {
        return new RunPlan(true, yields, OptionalLong.of(rows), then, leaves, skipped, given, undone);
    }

    RunPlan then(Statement<?> statement) {
        return new RunPlan(true, yields, changes, joined(then, statement), leaves, skipped, given, undone);
    }

    RunPlan leaves(Aftermath aftermath) {
        return new RunPlan(true, yields, changes, then, Optional.of(aftermath), skipped, given, undone);
    }

    RunPlan skip(String dialect, String reason) {
        Map<String, String> more = new HashMap<>(skipped);
        more.put(dialect, reason);
        return new RunPlan(executed, yields, changes, then, leaves, more, given, undone);
    }

    RunPlan given(Statement<?> statement) {
        return new RunPlan(executed, yields, changes, then, leaves, skipped, joined(given, statement), undone);
    }

    RunPlan undone(Statement<?> statement) {
        return new RunPlan(executed, yields, changes, then, leaves, skipped, given, joined(undone, statement));
    }

    private static List<Statement<?>> joined(List<Statement<?>> before, Statement<?> statement) {
        List<Statement<?>> more = new ArrayList<>(before);
        more.add(statement);
        return List.copyOf(more);
    }

    Optional<List<List<@Nullable Object>>> rows(String dialect) {
        return Optional.ofNullable(yields.getOrDefault(dialect, yields.get(EVERYWHERE)));
    }

    boolean runsOn(String dialect) {
        return executed && !skipped.containsKey(dialect) && !skipped.containsKey(EVERYWHERE);
    }

    /** Whether somebody has thought about running it. */
    boolean isDecided() {
        return executed || skipped.containsKey(EVERYWHERE);
    }
}
