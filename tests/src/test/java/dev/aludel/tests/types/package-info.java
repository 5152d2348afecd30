/** Values of every type, those at its edges among them, on real databases. */
package dev.aludel.tests.types;
