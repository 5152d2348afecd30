package dev.aludel.tests.server;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/** A bounded memory of names: what is pushed out by newer ones is dropped. */
final class LatestOnly {

    private final Queue<String> names = new ConcurrentLinkedQueue<>();
    private final int kept;
    private final Consumer<String> drop;

    LatestOnly(int kept, Consumer<String> drop) {
        this.kept = kept;
        this.drop = drop;
    }

    void add(String name) {
        names.add(name);
        if (names.size() > kept) {
            drop.accept(names.remove());
        }
    }
}
