package dev.aludel.sql;

import dev.aludel.type.SqlType;
import java.util.Optional;

/**
 * The place of a value that is given when the statement is executed: {@code ?}. The statement is compiled once and executed
 * with other values each time; see {@link Statement#with}.
 *
 * <pre>{@code
 * Parameter<Long> id = parameter("id", BIGINT);
 * Select<String> byId = select(users.name).where(users.id.eq(id));
 * connection.one(byId.with("id", 7L));
 * }</pre>
 *
 * <p>The same name may stand in several places of a statement; all get the same value, and all have the same type.
 *
 * @param name its name
 * @param type the type of its values
 * @param fallback the value where none is given; without it a value has to be given
 * @param <T> the class of its values
 */
public record Parameter<T>(String name, SqlType<T> type, Optional<Bind<T>> fallback) implements Expression<T> {
    /** Refuses an empty name. */
    public Parameter {
        Names.check("a parameter", name);
    }

    /**
     * Gives it a value for the time where none is given.
     *
     * @param value the value
     * @return the parameter
     */
    public Parameter<T> orElse(T value) {
        return new Parameter<>(name, type, Optional.of(new Bind<>(type, value)));
    }

    @Override
    public Parameter<T> mapChildren(Mapper mapper) {
        return new Parameter<>(name, type, mapper.map(fallback));
    }
}
