package dev.aludel.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class PoolBenchmarkTest {
    @Test
    void everybodyIsGivenAConnection() throws InterruptedException {
        List<Waits> both = PoolBenchmark.run(new Crowd(10_000, 1, Duration.ofNanos(1_000)));

        assertThat(both).hasSize(2).allSatisfy(waits -> {
            assertThat(waits.inVain()).isZero();
            assertThat(waits.count()).isEqualTo(10_000);
            assertThat(waits.line()).matches("[\\d.]+ \\| [\\d.]+ \\| [\\d.]+ \\| 0 \\| \\d+");
        });
    }

    @Test
    void waitsInVainAreCounted() {
        try (Lender one = new AludelLender(1, Duration.ZERO)) {
            var waits = new AtomicReference<Waits>();
            assertThatCode(() -> one.lend(() -> waits.set(storm(one)))).doesNotThrowAnyException();

            assertThat(waits.get().inVain()).isEqualTo(10);
            assertThat(waits.get().count()).isZero();
        }
    }

    private static Waits storm(Lender lender) {
        try {
            return new Crowd(5, 2, Duration.ZERO).storm(lender);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void percentilesAreOfTheWaitsThatEnded() {
        Waits waits = Waits.of(List.of(new long[] {3_000_000, 0}, new long[] {1_000_000, 2_000_000}), 1_000_000_000);

        assertThat(waits.inVain()).isEqualTo(1);
        assertThat(waits.percentile(50)).isEqualTo(2);
        assertThat(waits.percentile(100)).isEqualTo(3);
        assertThat(waits.percentile(0)).isEqualTo(1);
    }
}
