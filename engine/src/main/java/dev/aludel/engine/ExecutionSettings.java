package dev.aludel.engine;

import dev.aludel.engine.ExecutionOption.Setting;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The execution options that hold for a statement: those of its engine, over them those of its connection, over them its own.
 * It does not change.
 */
public final class ExecutionSettings {
    private static final ExecutionSettings NONE = new ExecutionSettings(Map.of());

    private final Map<ExecutionOption<?>, Object> values;

    private ExecutionSettings(Map<ExecutionOption<?>, Object> values) {
        this.values = values;
    }

    /**
     * Returns the settings in which nothing is said.
     *
     * @return the settings to begin with
     */
    public static ExecutionSettings none() {
        return NONE;
    }

    /**
     * Adds settings, which hold instead of those there are.
     *
     * @param settings the settings; of two for one option, the later holds
     * @return these and those
     */
    public ExecutionSettings with(Setting<?>... settings) {
        ExecutionSettings more = this;
        for (Setting<?> setting : settings) {
            more = more.with(setting);
        }
        return more;
    }

    private ExecutionSettings with(Setting<?> setting) {
        Map<ExecutionOption<?>, Object> more = new LinkedHashMap<>(values);
        more.put(setting.option(), merged(setting));
        return new ExecutionSettings(more);
    }

    /** What is said of transactions is added to what was said before. */
    private Object merged(Setting<?> setting) {
        Object before = values.get(setting.option());
        return before instanceof TransactionOptions options && setting.value() instanceof TransactionOptions more
                ? options.and(more)
                : setting.value();
    }

    /** Adds settings, which hold instead of these. */
    ExecutionSettings with(ExecutionSettings more) {
        ExecutionSettings all = this;
        for (ExecutionOption<?> option : more.values.keySet()) {
            all = all.with(setting(option, more));
        }
        return all;
    }

    private static <T> Setting<T> setting(ExecutionOption<T> option, ExecutionSettings settings) {
        return option.with(settings.get(option).orElseThrow());
    }

    /**
     * Returns the value of an option.
     *
     * @param option the option
     * @param <T> the class of its value
     * @return the value, if it was given
     */
    @SuppressWarnings("unchecked") // a setting's value is of its option's class
    public <T> Optional<T> get(ExecutionOption<T> option) {
        return Optional.ofNullable((T) values.get(option));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ExecutionSettings settings && values.equals(settings.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
