package dev.aludel.sql;

import dev.aludel.error.ArgumentException;
import dev.aludel.type.Types;

/** The part of {@link Sql} that calls functions of text. */
class TextFunctions extends Functions {
    TextFunctions() {}

    /**
     * The number of characters: {@code char_length(users.name)}.
     *
     * @param text the text
     * @return the call
     */
    public static FunctionCall<Integer> charLength(Expression<String> text) {
        return function("char_length", Types.INTEGER, text);
    }

    /**
     * The text without spaces at its ends: {@code trim(users.name)}.
     *
     * @param text the text
     * @return the call
     */
    public static FunctionCall<String> trim(Expression<String> text) {
        return function("trim", text.type(), text);
    }

    /**
     * The text without spaces at its beginning: {@code ltrim(users.name)}.
     *
     * @param text the text
     * @return the call
     */
    public static FunctionCall<String> ltrim(Expression<String> text) {
        return function("ltrim", text.type(), text);
    }

    /**
     * The text without spaces at its end: {@code rtrim(users.name)}.
     *
     * @param text the text
     * @return the call
     */
    public static FunctionCall<String> rtrim(Expression<String> text) {
        return function("rtrim", text.type(), text);
    }

    /**
     * The text from one character on: {@code substring(users.name, 2)}.
     *
     * @param text the text
     * @param from the number of the first character, 1 or more
     * @return the call
     * @throws ArgumentException if there is no such character
     */
    public static FunctionCall<String> substring(Expression<String> text, int from) {
        return function("substring", text.type(), text, position(from));
    }

    /**
     * So many characters of the text: {@code substring(users.name, 2, 3)}.
     *
     * @param text the text
     * @param from the number of the first character, 1 or more
     * @param length how many characters, 0 or more
     * @return the call
     * @throws ArgumentException if there is no such character, or the length is less than zero
     */
    public static FunctionCall<String> substring(Expression<String> text, int from, int length) {
        if (length < 0) {
            throw new ArgumentException("substring(…, " + from + ", " + length + "): a length is zero or more.");
        }
        return function("substring", text.type(), text, position(from), new Inline<>(Types.INTEGER, length));
    }

    private static Inline<Integer> position(int from) {
        if (from < 1) {
            throw new ArgumentException("substring(…, " + from + "): the first character has the number 1.");
        }
        return new Inline<>(Types.INTEGER, from);
    }

    /**
     * The text with one part replaced by another, wherever it stands: {@code replace(users.name, ?, ?)}.
     *
     * @param text the text
     * @param part what to replace
     * @param replacement what comes in its place
     * @return the call
     */
    public static FunctionCall<String> replace(Expression<String> text, String part, String replacement) {
        return replace(text, new Bind<>(Types.TEXT, part), new Bind<>(Types.TEXT, replacement));
    }

    /**
     * The text with one part replaced by another, wherever it stands: {@code replace(users.name, users.nick, '…')}.
     *
     * @param text the text
     * @param part what to replace
     * @param replacement what comes in its place
     * @return the call
     */
    public static FunctionCall<String> replace(
            Expression<String> text, Expression<String> part, Expression<String> replacement) {
        return function("replace", text.type(), text, part, replacement);
    }

    /**
     * Where a part stands in a text for the first time: {@code position(? IN users.name)}.
     *
     * @param part the part
     * @param text the text
     * @return the number of its first character, 0 where it does not stand
     */
    public static FunctionCall<Integer> position(String part, Expression<String> text) {
        return position(new Bind<>(Types.TEXT, part), text);
    }

    /**
     * Where a part stands in a text for the first time: {@code position(users.nick IN users.name)}.
     *
     * @param part the part
     * @param text the text
     * @return the number of its first character, 0 where it does not stand
     */
    public static FunctionCall<Integer> position(Expression<String> part, Expression<String> text) {
        return function("position", Types.INTEGER, part, text);
    }

    /**
     * The texts one behind the other: {@code users.first || ' ' || users.last}; NULL if one of them is NULL.
     *
     * @param first the first
     * @param second the second
     * @param others the others
     * @return the text
     */
    public static Expression<String> concat(Expression<?> first, Expression<?> second, Expression<?>... others) {
        Expression<String> joined = first.concat(second);
        for (Expression<?> other : others) {
            joined = joined.concat(other);
        }
        return joined;
    }

    /**
     * The texts of all rows, one behind the other: {@code string_agg(users.name, ', ')}, in SQLite and MySQL
     * {@code group_concat}. Rows in which the text is NULL are left out.
     *
     * @param text the text
     * @param separator what stands between two of them
     * @return the call; say in which order with {@link FunctionCall#orderBy}
     */
    public static FunctionCall<String> stringAgg(Expression<?> text, String separator) {
        return function("string_agg", Types.TEXT, text, new Inline<>(Types.TEXT, separator));
    }
}
