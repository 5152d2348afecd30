package dev.aludel.engine;

import dev.aludel.error.ArgumentException;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;

/** The strategies of this package, and those that the ServiceLoader finds. The one for futures is with the async engine. */
public final class EngineStrategies {
    /** Makes an {@link Engine}, whose calls wait for the database. */
    public static final EngineStrategy<Engine> BLOCKING = new BlockingStrategy();

    /** Makes a {@link MockEngine}, which has no database; it needs the option {@link EngineOptions#executor}. */
    public static final EngineStrategy<MockEngine> MOCK = new MockStrategy();

    private EngineStrategies() {}

    /**
     * Finds a strategy by name.
     *
     * @param name the name
     * @param engineType the class of the engines it makes
     * @param <E> the class of the engines it makes
     * @return the strategy
     * @throws ArgumentException if there is none of that name, or it makes engines of another class
     */
    @SuppressWarnings("unchecked") // the class of the engines is compared first
    public static <E> EngineStrategy<E> named(String name, Class<E> engineType) {
        List<String> names = new ArrayList<>();
        for (EngineStrategy<?> strategy : all()) {
            names.add(strategy.name());
            if (strategy.name().equals(name)) {
                if (strategy.engineType() != engineType) {
                    throw new ArgumentException("The strategy '" + name + "' makes "
                            + strategy.engineType().getName() + ", not " + engineType.getName() + ".");
                }
                return (EngineStrategy<E>) strategy;
            }
        }
        throw new ArgumentException("There is no engine strategy '" + name + "'; there are " + String.join(", ", names)
                + ". To add one, offer an EngineStrategy to the ServiceLoader, or pass it itself.");
    }

    private static List<EngineStrategy<?>> all() {
        List<EngineStrategy<?>> all = new ArrayList<>(List.of(BLOCKING, MOCK));
        ServiceLoader.load(EngineStrategy.class, EngineStrategies.class.getClassLoader())
                .forEach(all::add);
        return all;
    }

    private static final class BlockingStrategy implements EngineStrategy<Engine> {
        @Override
        public String name() {
            return "blocking";
        }

        @Override
        public Class<Engine> engineType() {
            return Engine.class;
        }

        @Override
        public Engine create(EngineRequest request) {
            return request.engine();
        }
    }

    private static final class MockStrategy implements EngineStrategy<MockEngine> {
        @Override
        public String name() {
            return "mock";
        }

        @Override
        public Class<MockEngine> engineType() {
            return MockEngine.class;
        }

        @Override
        public MockEngine create(EngineRequest request) {
            return new MockEngine(
                    request.dialect(),
                    request.take(EngineOptions.EXECUTOR)
                            .orElseThrow(() -> new ArgumentException(
                                    "A mock engine needs somebody to hand its statements to; add the option"
                                            + " executor(statement -> …).")));
        }
    }
}
