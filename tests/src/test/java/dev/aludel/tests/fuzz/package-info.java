/** Random statements on real databases. Read {@link dev.aludel.tests.fuzz.RandomStatementsTest} first. */
package dev.aludel.tests.fuzz;
