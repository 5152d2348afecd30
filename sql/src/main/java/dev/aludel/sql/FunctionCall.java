package dev.aludel.sql;

import dev.aludel.error.ArgumentException;
import dev.aludel.type.SqlType;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A call of a function: {@code lower(users.name)}.
 *
 * @param name the name, with dots where the function stands in a schema or package
 * @param type the type of the result
 * @param arguments the arguments
 * @param <T> the class of the result
 */
public record FunctionCall<T>(String name, SqlType<T> type, List<Expression<?>> arguments) implements Expression<T> {
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_$]*(\\.[A-Za-z_][A-Za-z0-9_$]*)*");

    /** Copies the arguments and refuses a name that is not one, since names of functions are printed as they stand. */
    public FunctionCall {
        arguments = List.copyOf(arguments);
        if (!NAME.matcher(name).matches()) {
            throw new ArgumentException("'" + name + "' is not the name of a function; it consists of letters, digits,"
                    + " '_' and '$', with dots between schema and name.");
        }
    }

    @Override
    public FunctionCall<T> mapChildren(Mapper mapper) {
        return new FunctionCall<>(name, type, mapper.mapAll(arguments));
    }
}
