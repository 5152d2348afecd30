/**
 * The cases of the compile table, section by section. Nothing is checked here: that is done by
 * {@link dev.aludel.testkit.CompileTests}.
 *
 * <p>Read first: {@link dev.aludel.testkit.cases.CompileTable}, then the section that is about what you look for, and
 * {@link dev.aludel.testkit.CompileCase} for the words the sections use.
 */
package dev.aludel.testkit.cases;
