package dev.aludel.tests.fuzz;

import java.util.List;
import java.util.Random;

/** Chance that can be had again: the same seed throws the same. */
final class Dice {
    private final Random random;
    private int names;

    Dice(long seed) {
        random = new Random(seed);
    }

    /** One of so many sides, the first of them zero. */
    int side(int sides) {
        return random.nextInt(sides);
    }

    boolean oneIn(int sides) {
        return random.nextInt(sides) == 0;
    }

    <E> E of(List<? extends E> choice) {
        return choice.get(random.nextInt(choice.size()));
    }

    /** A name that this statement does not have yet. */
    String name(String prefix) {
        return prefix + ++names;
    }
}
