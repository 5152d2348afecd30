package dev.aludel.engine;

import dev.aludel.dialect.Dialect;
import dev.aludel.dialect.Dialects;
import dev.aludel.driver.Driver;
import dev.aludel.driver.Url;
import dev.aludel.engine.EngineOption.Setting;
import dev.aludel.error.ArgumentException;
import dev.aludel.pool.Pool;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a strategy makes an engine of: a URL or a driver, and options. Each option is taken out by whoever understands it;
 * those that nobody took are an error.
 */
public final class EngineRequest {
    private final @Nullable Url url;
    private final @Nullable Driver driver;
    private final List<Setting<?>> settings;
    private @Nullable Dialect dialect;

    EngineRequest(@Nullable Url url, @Nullable Driver driver, List<Setting<?>> settings) {
        this.url = url;
        this.driver = driver;
        this.settings = new ArrayList<>(settings);
    }

    /**
     * Returns the URL.
     *
     * @return nothing if the engine is made of a driver
     */
    public Optional<Url> url() {
        return Optional.ofNullable(url);
    }

    /**
     * Adds an option, for strategies that build on {@link #engine}: a listener of their own, a dialect they have changed.
     *
     * @param setting the option and its value
     */
    public void add(Setting<?> setting) {
        settings.add(setting);
    }

    /**
     * Takes an option out.
     *
     * @param option the option
     * @param <T> the class of its value
     * @return its value, if it was given
     * @throws ArgumentException if it was given more than once
     */
    public <T> Optional<T> take(EngineOption<T> option) {
        List<T> values = takeAll(option);
        if (values.size() > 1) {
            throw new ArgumentException("The option " + option + " was given " + values.size() + " times.");
        }
        return values.stream().findFirst();
    }

    /**
     * Takes an option out that may be given more than once.
     *
     * @param option the option
     * @param <T> the class of its values
     * @return its values in their order
     */
    @SuppressWarnings("unchecked") // a setting's value is of its option's class
    public <T> List<T> takeAll(EngineOption<T> option) {
        List<T> values = new ArrayList<>();
        for (Iterator<Setting<?>> each = settings.iterator(); each.hasNext(); ) {
            Setting<?> setting = each.next();
            if (setting.option() == option) {
                values.add((T) setting.value());
                each.remove();
            }
        }
        return values;
    }

    /**
     * Returns the dialect: that of the option, or that of the URL, or that of the driver.
     *
     * @return the same dialect every time, until another one is {@linkplain #add added}
     */
    public Dialect dialect() {
        Dialect chosen = take(EngineOptions.DIALECT).orElse(dialect);
        if (chosen == null) {
            chosen = ownDialect();
        }
        dialect = chosen;
        return chosen;
    }

    private Dialect ownDialect() {
        if (driver != null) {
            return driver.dialect();
        }
        return Dialects.named(givenUrl().dialect());
    }

    /**
     * Makes a blocking engine and takes the options it understands; for strategies that put something around one.
     *
     * @return the engine, without a connection yet
     */
    public Engine engine() {
        boolean hideParameters = take(EngineOptions.HIDE_PARAMETERS).orElse(false);
        EngineSettings engineSettings = new EngineSettings(
                EngineListeners.of(takeAll(EngineOptions.LISTENER)),
                hideParameters,
                take(EngineOptions.EXECUTION).orElse(ExecutionSettings.none()),
                EngineLog.of(
                        take(EngineOptions.ENGINE_NAME).orElse(null),
                        take(EngineOptions.ECHO).orElse(null),
                        hideParameters));
        PoolOptions poolOptions = new PoolOptions(this);
        Driver opened = driver != null ? driver : Drivers.open(givenUrl(), dialect());
        return new Engine(
                url, dialect(), opened, pool(opened, poolOptions, engineSettings.listeners()), engineSettings);
    }

    private Pool pool(Driver opened, PoolOptions options, EngineListeners listeners) {
        try {
            return new Pool(opened, options.settings(opened.traits()).withListener(new PingFailures(listeners)));
        } catch (ArgumentException e) {
            if (driver == null) {
                opened.close();
            }
            throw e;
        }
    }

    private Url givenUrl() {
        if (url == null) {
            throw new ArgumentException("This engine is made of a driver and has no URL.");
        }
        return url;
    }

    void refuseUntaken(EngineStrategy<?> strategy) {
        if (!settings.isEmpty()) {
            throw new ArgumentException("The strategy '" + strategy.name() + "' does not understand "
                    + settings.stream()
                            .map(setting -> setting.option() + " (for the "
                                    + setting.option().target().name().toLowerCase(Locale.ROOT) + ")")
                            .collect(Collectors.joining(", "))
                    + ".");
        }
    }
}
