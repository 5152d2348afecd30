/** Rows that are read as they come: blocking and as a publisher, in little memory, and by COPY. */
package dev.aludel.tests.stream;
