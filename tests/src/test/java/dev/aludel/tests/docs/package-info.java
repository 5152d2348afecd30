/** The pages that show the compile table. Read {@code SqlPagesTest} first. */
package dev.aludel.tests.docs;
