package dev.aludel.dialect;

import dev.aludel.type.Codec;
import java.util.List;
import java.util.function.Function;

/**
 * How one dialect keeps one of the standard types.
 *
 * @param spelling the type in SQL; {@code {}} stands for the arguments in parentheses, where there are any, and
 *     {@code {!}} for arguments that have to be there
 * @param bare the same for a type without arguments
 * @param codec how its values travel, by its arguments
 * @param bound what stands around its values, bound or printed; {@code {}} stands for the value
 */
record TypeRule(String spelling, String bare, Function<List<Integer>, Codec<?>> codec, String bound) {
    TypeRule(String spelling, Codec<?> codec) {
        this(spelling, spelling, codec);
    }

    TypeRule(String spelling, String bare, Codec<?> codec) {
        this(spelling, bare, arguments -> codec, "{}");
    }

    TypeRule called(String other, String otherBare) {
        return new TypeRule(other, otherBare, codec, bound);
    }

    TypeRule kept(Function<List<Integer>, Codec<?>> other) {
        return new TypeRule(spelling, bare, other, bound);
    }

    TypeRule boundAs(String other) {
        return new TypeRule(spelling, bare, codec, other);
    }
}
