package dev.aludel.tests.engine;

import dev.aludel.driver.Url;
import dev.aludel.engine.Engine;
import dev.aludel.engine.EngineOption;
import dev.aludel.engine.EngineOption.Target;
import dev.aludel.engine.EngineRequest;
import dev.aludel.engine.EngineStrategy;

/** A strategy that a user could write: found by name, with an option of its own and an alias for a scheme. */
public final class NoteStrategy implements EngineStrategy<NoteStrategy.NoteEngine> {
    static final EngineOption<String> NOTE = EngineOption.of("note", Target.ENGINE);

    /** For the ServiceLoader. */
    public NoteStrategy() {}

    @Override
    public String name() {
        return "note";
    }

    @Override
    public Class<NoteEngine> engineType() {
        return NoteEngine.class;
    }

    @Override
    public Url resolve(Url url) {
        return url.dialect().equals("lite") ? url.withDialect("sqlite") : url;
    }

    @Override
    public NoteEngine create(EngineRequest request) {
        return new NoteEngine(request.take(NOTE).orElse(""), request.engine());
    }

    /** An engine with a note. */
    public record NoteEngine(String note, Engine engine) implements AutoCloseable {
        @Override
        public void close() {
            engine.close();
        }
    }
}
