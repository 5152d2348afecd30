/**
 * What a source file must look like, as tests that read the sources of every module and compile none of them: layout,
 * size, documentation and forbidden words.
 *
 * <p>Not here: what depends on what. That is read from the compiled classes, in module {@code checks}.
 */
package dev.aludel.format;
