/** Schemas on all databases: created, looked up and dropped in order, and what their constraints and defaults do. */
package dev.aludel.tests.schema;
