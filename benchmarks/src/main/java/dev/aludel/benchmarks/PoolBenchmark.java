package dev.aludel.benchmarks;

import java.time.Duration;
import java.util.List;

/** How long callers wait for one of eight connections, of Aludel's pool and of HikariCP, by turns in one run. */
public final class PoolBenchmark {
    private static final int CONNECTIONS = 8;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final List<Crowd> CROWDS = List.of(
            new Crowd(64, 2_000, Duration.ofNanos(100_000)),
            new Crowd(1_000, 100, Duration.ofNanos(100_000)),
            new Crowd(10_000, 10, Duration.ofNanos(100_000)),
            new Crowd(10_000, 5, Duration.ofMillis(1)));

    private PoolBenchmark() {}

    /**
     * Measures and prints a table.
     *
     * @param arguments none are looked at
     * @throws InterruptedException if somebody wants it to end
     */
    public static void main(String[] arguments) throws InterruptedException {
        System.out.println("callers x loans, held | pool | p50 ms | p99 ms | longest ms | in vain | loans/s");
        for (Crowd crowd : CROWDS) {
            run(crowd);
            List<Waits> measured = run(crowd);
            String what = crowd.callers() + " x " + crowd.times() + ", "
                    + crowd.hold().toNanos() / 1000 + " us | ";
            System.out.println(what + "Aludel | " + measured.getFirst().line());
            System.out.println(what + "HikariCP | " + measured.getLast().line());
        }
    }

    /** First Aludel, then HikariCP. */
    static List<Waits> run(Crowd crowd) throws InterruptedException {
        try (Lender aludel = new AludelLender(CONNECTIONS, PATIENCE);
                Lender hikari = new HikariLender(CONNECTIONS, PATIENCE)) {
            return List.of(crowd.storm(aludel), crowd.storm(hikari));
        }
    }
}
