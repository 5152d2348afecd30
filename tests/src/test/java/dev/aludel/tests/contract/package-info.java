/** The contract of a driver, kept by the JDBC driver on each database. */
package dev.aludel.tests.contract;
