package dev.aludel.dialect;

import dev.aludel.error.CompileException;
import dev.aludel.type.Codec;
import dev.aludel.type.StandardType;
import dev.aludel.type.TypeName;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

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

    /** The type in SQL, with its arguments. */
    String spelling(StandardType<?> standard, String dialect) {
        List<Integer> arguments = standard.arguments();
        String chosen = arguments.isEmpty() ? bare : spelling;
        if (arguments.isEmpty() && chosen.contains("{!}")) {
            throw new CompileException(standard.name() + " without arguments", dialect, missing(standard.name()));
        }
        String list = arguments.isEmpty()
                ? ""
                : arguments.stream().map(String::valueOf).collect(Collectors.joining(", ", "(", ")"));
        return chosen.replace("{!}", list).replace("{}", list);
    }

    private static String missing(TypeName name) {
        return switch (name) {
            case VARCHAR -> "give it a length, for example varchar(255), or use TEXT";
            case CHAR -> "give it a length, for example character(3)";
            case NUMERIC -> "give it its digits, for example numeric(12, 2)";
            default -> "give it its length or digits";
        };
    }
}
