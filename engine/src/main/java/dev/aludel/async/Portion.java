package dev.aludel.async;

import java.util.List;

/**
 * What a publisher reads at a time.
 *
 * @param items what is to be published next
 * @param last whether there is nothing behind them
 */
record Portion<T>(List<T> items, boolean last) {}
