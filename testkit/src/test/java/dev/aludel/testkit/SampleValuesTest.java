package dev.aludel.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.dialect.Dialect;
import dev.aludel.dialect.h2.H2Dialect;
import dev.aludel.dialect.postgresql.PostgresqlDialect;
import dev.aludel.type.StandardType;
import dev.aludel.type.TypeName;
import dev.aludel.type.Wire;
import java.util.EnumSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The contract forgets no type. */
class SampleValuesTest {
    @Test
    void everyTypeHasSamplesOnEveryDialect() {
        for (Dialect dialect : KnownDialects.ALL) {
            assertThat(SampleValues.of(dialect).stream()
                            .flatMap(sample -> sample.type().stored() instanceof StandardType<?> standard
                                    ? Stream.of(standard.name())
                                    : Stream.empty())
                            .collect(Collectors.toSet()))
                    .containsExactlyInAnyOrder(TypeName.values());
        }
    }

    @Test
    void everyFormCrossesOnSomeDialect() {
        assertThat(Stream.of(PostgresqlDialect.POSTGRESQL, H2Dialect.H2)
                        .flatMap(dialect -> SampleValues.of(dialect).stream()
                                .map(sample ->
                                        dialect.types().codec(sample.type()).wire()))
                        .collect(Collectors.toSet()))
                .isEqualTo(EnumSet.complementOf(EnumSet.of(Wire.ANY)));
    }

    @Test
    void namesAreNamesOfTables() {
        assertThat(SampleValues.of(PostgresqlDialect.POSTGRESQL))
                .extracting(SampleValues::name)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z_]+"));
    }
}
