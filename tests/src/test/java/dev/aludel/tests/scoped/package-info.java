/** The connection of a task, its transactions, and statements compiled ahead, on real databases. */
@NullMarked
package dev.aludel.tests.scoped;

import org.jspecify.annotations.NullMarked;
