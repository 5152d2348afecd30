package dev.aludel.dialect;

import dev.aludel.type.Codec;

/**
 * How one dialect keeps one of the standard types.
 *
 * @param spelling the type in SQL; {@code {}} stands for the arguments in parentheses, where there are any, and
 *     {@code {!}} for arguments that have to be there
 * @param bare the same for a type without arguments
 * @param codec how its values travel
 */
record TypeRule(String spelling, String bare, Codec<?> codec) {
    TypeRule(String spelling, Codec<?> codec) {
        this(spelling, spelling, codec);
    }
}
