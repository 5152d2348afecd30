/** The compile table, executed on real databases. */
package dev.aludel.tests.compile;
