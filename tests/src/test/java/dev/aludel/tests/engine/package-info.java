/** The engine, blocking and asynchronous, on each database: what works, and what is said when something does not. */
package dev.aludel.tests.engine;
