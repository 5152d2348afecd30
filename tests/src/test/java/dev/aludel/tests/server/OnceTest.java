package dev.aludel.tests.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OnceTest {

    private final AtomicInteger calls = new AtomicInteger();

    @Test
    void makesTheValueOnce() {
        Once<Integer> once = new Once<>(calls::incrementAndGet);

        assertThat(once.get()).isEqualTo(1);
        assertThat(once.get()).isEqualTo(1);
    }

    @Test
    void throwsTheSameFailureAgainWithoutTryingAgain() {
        Once<Integer> once = new Once<>(() -> {
            throw new ServerException("attempt " + calls.incrementAndGet());
        });

        assertThat(catchThrowable(once::get)).hasMessage("attempt 1").isSameAs(catchThrowable(once::get));
        assertThat(calls).hasValue(1);
    }
}
