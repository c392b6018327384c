package dev.hindcast.incident;

import java.math.BigDecimal;

/**
 * A number, or between which two it lies.
 *
 * @param high equal to {@code low} for one number
 * @param unit a currency, or what is counted; empty where the kind says it: users, seconds, tickets, percent
 */
public record ImpactRange(BigDecimal low, BigDecimal high, String unit) {
    public boolean isOne() {
        return low.compareTo(high) == 0;
    }
}
