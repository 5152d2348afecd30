package dev.aludel.benchmarks;

/** A pool of connections to nowhere: what is measured is the pool alone. */
interface Lender extends AutoCloseable {
    /** Does something with a connection on loan. */
    void lend(Runnable work) throws Exception;

    @Override
    void close();
}
