/** H2, as the list of its differences from standard SQL. Begin with {@link dev.aludel.dialect.h2.H2Dialect}. */
package dev.aludel.dialect.h2;
