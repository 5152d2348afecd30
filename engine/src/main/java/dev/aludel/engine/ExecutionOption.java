package dev.aludel.engine;

import dev.aludel.error.ArgumentException;

/**
 * Something that can be said of how statements are executed: by an engine, by a connection, or one of them.
 * {@link ExecutionOptions} has those of Aludel. Declare your own in a constant, for listeners to read:
 *
 * <pre>{@code
 * static final ExecutionOption<String> TENANT = ExecutionOption.of("tenant");
 *
 * Engine mine = engine.with(TENANT.with("acme"));
 * // in a listener: execution.settings().get(TENANT)
 * }</pre>
 *
 * @param <T> the class of its value
 */
public final class ExecutionOption<T> {
    private final String name;

    private ExecutionOption(String name) {
        this.name = name;
    }

    /**
     * Declares an option. Two of one name are two options.
     *
     * @param name its name, for messages
     * @param <T> the class of its value
     * @return the option
     * @throws ArgumentException if the name is blank
     */
    public static <T> ExecutionOption<T> of(String name) {
        if (name.isBlank()) {
            throw new ArgumentException("An execution option needs a name.");
        }
        return new ExecutionOption<>(name);
    }

    /**
     * Gives the option a value.
     *
     * @param value the value
     * @return what {@link Engine#with} and {@link Connection#with} take
     */
    public Setting<T> with(T value) {
        return new Setting<>(this, value);
    }

    @Override
    public String toString() {
        return name;
    }

    /**
     * An option and its value.
     *
     * @param option the option
     * @param value its value
     * @param <T> the class of the value
     */
    public record Setting<T>(ExecutionOption<T> option, T value) {}
}
