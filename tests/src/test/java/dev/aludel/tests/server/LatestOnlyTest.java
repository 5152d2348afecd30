package dev.aludel.tests.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LatestOnlyTest {

    private final List<String> dropped = new ArrayList<>();
    private final LatestOnly latest = new LatestOnly(2, dropped::add);

    @Test
    void dropsNothingWhileThereIsRoom() {
        latest.add("a");
        latest.add("b");

        assertThat(dropped).isEmpty();
    }

    @Test
    void dropsTheOldestFirst() {
        latest.add("a");
        latest.add("b");
        latest.add("c");
        latest.add("d");

        assertThat(dropped).containsExactly("a", "b");
    }
}
