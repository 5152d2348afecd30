package dev.aludel.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.dialect.Dialect;
import dev.aludel.dialect.TypeMap;
import dev.aludel.dialect.postgresql.PostgresqlDialect;
import dev.aludel.type.TypeName;
import dev.aludel.type.Wire;
import java.util.EnumSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The contract forgets no type. */
class SampleValuesTest {
    @Test
    void everyTypeHasSamplesOnEveryDialect() {
        for (Dialect dialect : KnownDialects.ALL) {
            assertThat(SampleValues.of(dialect).stream()
                            .map(sample -> TypeMap.standard(sample.type()).name())
                            .collect(Collectors.toSet()))
                    .containsExactlyInAnyOrder(TypeName.values());
        }
    }

    @Test
    void everyFormCrossesOnSomeDialect() {
        assertThat(SampleValues.of(PostgresqlDialect.POSTGRESQL).stream()
                        .map(sample -> PostgresqlDialect.POSTGRESQL
                                .types()
                                .codec(sample.type())
                                .wire())
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
