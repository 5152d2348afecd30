package dev.aludel.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.error.ArgumentException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EnumTypeTest {
    private enum Mood {
        SAD,
        HAPPY {
            @Override
            public String toString() {
                return "a constant with a class of its own";
            }
        }
    }

    private enum Nothing {}

    private static final EnumType<Mood> MOOD = Types.enumOf("mood", Mood.class);

    @Test
    void namesAreKeptUnlessAskedOtherwise() {
        assertThat(MOOD.labels()).containsExactly("SAD", "HAPPY");
        assertThat(Types.enumOf("mood", Mood.class, mood -> mood.name().substring(0, 1))
                        .labels())
                .containsExactly("S", "H");
        assertThat(MOOD.label(Mood.HAPPY)).isEqualTo("HAPPY");
        assertThat(MOOD.constant("HAPPY")).isEqualTo(Mood.HAPPY);
    }

    @Test
    void aLabelThatNoConstantHasIsRefused() {
        assertThatThrownBy(() -> MOOD.constant("sad"))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("'sad' is none of its labels [SAD, HAPPY]");
    }

    @Test
    void labelsWithoutAnEnumAreTheValues() {
        EnumType<String> type = Types.enumOf("mood", "sad", "happy");
        assertThat(type.javaType()).isEqualTo(String.class);
        assertThat(type.label("sad")).isEqualTo("sad");
        assertThat(type.constant("happy")).isEqualTo("happy");
        assertThat(type).isEqualTo(Types.enumOf("mood", "sad", "happy")).isNotEqualTo(Types.enumOf("mood", "sad"));
        assertThatThrownBy(() -> type.label("glad")).hasMessage("'glad' is none of its labels [sad, happy]");
        assertThatThrownBy(() -> Types.enumOf("mood", "sad", "sad")).isInstanceOf(ArgumentException.class);
        assertThatThrownBy(() -> new EnumType<>(Optional.empty(), "mood", Integer.class, List.of("1"), true))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("The enum type 'mood' has values of java.lang.Integer; give it an enum, or String for the"
                        + " labels themselves.");
    }

    @Test
    void aTypeSaysWhatItIs() {
        assertThat(MOOD).hasToString("enum mood");
        assertThat(MOOD.inSchema("app")).hasToString("enum app.mood").isNotEqualTo(MOOD);
        assertThat(MOOD.text()).isEqualTo(Types.varchar(5));
        assertThat(MOOD.isNative()).isTrue();
        assertThat(MOOD.asText().isNative()).isFalse();
        assertThat(MOOD).isEqualTo(Types.enumOf("mood", Mood.class));
    }

    @Test
    void labelsAreOneForEachConstantAndDiffer() {
        assertThatThrownBy(() -> Types.enumOf("mood", Mood.class, mood -> "x"))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("The enum type 'mood' has the labels [x, x]; give each constant one of its own that is not"
                        + " empty.");
        assertThatThrownBy(() -> Types.enumOf("mood", Mood.class, mood -> mood == Mood.SAD ? "" : "x"))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("[, x]");
        assertThatThrownBy(() -> Types.enumOf("none", Nothing.class))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("The enum type 'none' has 0 labels for the 0 constants");
        assertThatThrownBy(() -> new EnumType<>(Optional.empty(), "mood", Mood.class, List.of("x"), true))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("has 1 labels for the 2 constants");
    }
}
