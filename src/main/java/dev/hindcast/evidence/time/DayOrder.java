package dev.hindcast.evidence.time;

/** Whether dates in numbers put the day or the month first: 03/04 is the third of April, or March 4. */
public enum DayOrder {
    DAY_FIRST,
    MONTH_FIRST
}
