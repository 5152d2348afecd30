package dev.aludel.sql;

/**
 * A condition that is always true, or never: {@code TRUE}, {@code FALSE}; see {@link Sql#always} and {@link Sql#never}.
 *
 * @param value which of the two
 */
public record Truth(boolean value) implements Condition {
    @Override
    public Truth mapChildren(Mapper mapper) {
        return this;
    }

    @Override
    public Condition not() {
        return new Truth(!value);
    }
}
