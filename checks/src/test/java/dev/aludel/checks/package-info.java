/**
 * The shape of the house, as tests over the compiled classes: which package may know which, what the core must not
 * touch, how classes are called. Read {@code Plan} first.
 *
 * <p>Not here: what one source file must look like. That needs no classes, and is in module {@code format}.
 */
package dev.aludel.checks;
