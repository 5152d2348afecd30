package dev.aludel.sql;

import dev.aludel.error.ArgumentException;

/** What every name in SQL must be, whatever the dialect. */
final class Names {
    private Names() {}

    static void check(String what, String name) {
        if (name.isEmpty()) {
            throw new ArgumentException("The name of " + what + " is empty; give it at least one character.");
        }
        if (name.indexOf('\0') >= 0) {
            throw new ArgumentException(
                    "The name of " + what + " holds the character U+0000, which no database takes.");
        }
    }
}
