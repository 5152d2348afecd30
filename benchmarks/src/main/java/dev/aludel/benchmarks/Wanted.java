package dev.aludel.benchmarks;

import java.math.BigDecimal;

/**
 * The values of the select.
 *
 * @param country of the customer
 * @param status of the order
 * @param total of the order, at least
 * @param price of the item, less than
 * @param rows at most
 */
record Wanted(String country, String status, BigDecimal total, BigDecimal price, long rows) {
    /** Some values. */
    static final Wanted SOME = new Wanted("PT", "open", new BigDecimal("10.00"), new BigDecimal("99.90"), 20L);
}
