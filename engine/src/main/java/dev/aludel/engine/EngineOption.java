package dev.aludel.engine;

/**
 * Something that can be said of an engine when it is made. {@link EngineOptions} has those of Aludel; a strategy of your own
 * declares its own in a constant.
 *
 * <pre>{@code
 * static final EngineOption<String> REGION = EngineOption.of("region", EngineOption.Target.ENGINE);
 *
 * Engines.create(url, MY_STRATEGY, REGION.with("eu"));
 * }</pre>
 *
 * @param <T> the class of its value
 */
public final class EngineOption<T> {
    private final String name;
    private final Target target;

    private EngineOption(String name, Target target) {
        this.name = name;
        this.target = target;
    }

    /**
     * Declares an option.
     *
     * @param name its name, for messages
     * @param target what it is about
     * @param <T> the class of its value
     * @return the option
     */
    public static <T> EngineOption<T> of(String name, Target target) {
        return new EngineOption<>(name, target);
    }

    /**
     * Gives the option a value.
     *
     * @param value the value
     * @return what {@link Engines#create} takes
     */
    public Setting<T> with(T value) {
        return new Setting<>(this, value);
    }

    /**
     * Returns what the option is about.
     *
     * @return the part of an engine that reads it
     */
    public Target target() {
        return target;
    }

    @Override
    public String toString() {
        return name;
    }

    /** The parts of an engine that options are about. */
    public enum Target {
        /** How SQL is written. */
        DIALECT,
        /** How connections are kept. */
        POOL,
        /** How statements are run. */
        ENGINE
    }

    /**
     * An option and its value.
     *
     * @param option the option
     * @param value its value
     * @param <T> the class of the value
     */
    public record Setting<T>(EngineOption<T> option, T value) {}
}
