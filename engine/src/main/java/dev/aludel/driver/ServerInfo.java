package dev.aludel.driver;

import org.jspecify.annotations.Nullable;

/**
 * What the server says of itself, to the user who connects.
 *
 * @param version the version in its own words, as {@code 18.0} or {@code 11.4.8-MariaDB}
 * @param defaultSchema where a table without a schema is looked for, or null if there is no such place
 * @param isolation the isolation level of a transaction that asks for none, in the words of the standard, as
 *     {@code READ COMMITTED}, or null if it is not known
 * @param maxIdentifierLength the longest name, in bytes or characters as the database counts, or 0 if there is no
 *     limit or it is not known
 */
public record ServerInfo(
        String version,
        @Nullable String defaultSchema,
        @Nullable String isolation,
        int maxIdentifierLength) {}
