/** What is read from the catalogs of the real databases. */
package dev.aludel.tests.reflect;
