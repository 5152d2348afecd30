package dev.aludel.type;

import static dev.aludel.sql.Sql.any;
import static dev.aludel.sql.Sql.array;
import static dev.aludel.sql.Sql.not;
import static dev.aludel.sql.Sql.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.dialect.TypeMap;
import dev.aludel.error.ArgumentException;
import dev.aludel.error.CompileException;
import dev.aludel.sql.ArrayMembers;
import dev.aludel.sql.Bind;
import dev.aludel.sql.Comparison;
import dev.aludel.sql.NativeOperator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Types that not all databases have: arrays, and those of one database alone. */
class NativeTypeTest {
    private static final SqlType<String> LTREE = new NativeType<>("toy", "ltree", String.class, t -> t, t -> t);

    @ParameterizedTest
    @ValueSource(strings = {"", "a; DROP TABLE users", "a--", "1a", "a(x)", "a'b"})
    void aNameThatIsNoneIsRefused(String name) {
        assertThatThrownBy(() -> new NativeType<>("toy", name, String.class, t -> t, t -> t))
                .isInstanceOf(ArgumentException.class)
                .hasMessageStartingWith("'" + name + "' is not the name of a type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "+ ", "--", "/*", "';'"})
    void anOperatorThatIsNoneIsRefused(String symbol) {
        assertThatThrownBy(() -> new NativeOperator("toy", symbol))
                .isInstanceOf(ArgumentException.class)
                .hasMessageStartingWith("'" + symbol + "' is not an operator");
    }

    @Test
    void aDialectSaysWhichTypesItHas() {
        TypeMap types = TypeMap.standard().withTypesOf("toy");
        assertThat(types.hasTypesOf("toy")).isTrue();
        assertThat(types.spelling(LTREE, "mine")).isEqualTo("ltree");
        assertThat(types.codec(LTREE).encode("a.b")).isEqualTo("a.b");
        assertThatThrownBy(() -> TypeMap.standard().codec(LTREE))
                .isInstanceOf(CompileException.class)
                .hasMessage("standard SQL cannot do the type ltree of toy; use a standard type, or TEXT");
        assertThatThrownBy(() -> TypeMap.standard().spelling(Types.array(Types.TEXT), "mine"))
                .isInstanceOf(CompileException.class)
                .hasMessageContaining("the type array of TEXT");
    }

    @Test
    void theyAreNoStandardTypes() {
        assertThat(TypeMap.standard(LTREE)).isEmpty();
        assertThat(TypeMap.standard(Types.array(LTREE))).isEmpty();
    }

    @Test
    void anArrayHasATypeOfAnArray() {
        SqlType<List<String>> words =
                Types.TEXT.map(listOfStrings(), text -> List.of(text), list -> String.join(" ", list));
        assertThatThrownBy(() -> array(value(words, List.of("a"))))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("An array has a type made by Types.array, and this expression has the type List as TEXT.");
    }

    @SuppressWarnings("unchecked")
    private static Class<List<String>> listOfStrings() {
        return (Class<List<String>>) (Class<?>) List.class;
    }

    @Test
    void theOppositeOfAnyIsAll() {
        Bind<List<Integer>> numbers = value(Types.array(Types.INTEGER), List.of(1));
        assertThat(not(value(1).eq(any(numbers))))
                .isEqualTo(new Comparison<>(
                        Comparison.Operator.NOT_EQUAL, value(1), new ArrayMembers<>(true, numbers, Types.INTEGER)));
    }

    @Test
    void aRangeIsWrittenInOneWay() {
        assertThat(Range.closed(1, null)).isEqualTo(Range.of(1, null));
        assertThat(Range.closed(null, null)).isEqualTo(Range.all());
        assertThat(new Range<>(1, 2, Range.Bounds.EMPTY)).isEqualTo(Range.empty());
        assertThat(Range.of(1, 2).includesLower()).isTrue();
        assertThat(Range.of(1, 2).includesUpper()).isFalse();
        assertThat(Range.empty().isEmpty()).isTrue();
        assertThat(Range.of(1, 1).isEmpty()).isFalse();
    }
}
