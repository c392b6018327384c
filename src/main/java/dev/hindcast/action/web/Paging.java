package dev.hindcast.action.web;

/**
 * Which part of a long list a page shows.
 *
 * @param path the address of the list, with a query
 * @param number from 1; beyond the end it is the last one
 */
public record Paging(String path, int number, long count) {
    static final int SIZE = 50;

    static Paging of(String path, int wanted, long count) {
        long last = Math.max(1, (count + SIZE - 1) / SIZE);
        return new Paging(path, (int) Math.min(Math.max(wanted, 1), last), count);
    }

    int offset() {
        return (number - 1) * SIZE;
    }

    public boolean isNeeded() {
        return count > SIZE;
    }

    public boolean hasMore() {
        return (long) number * SIZE < count;
    }

    /** {@code 51–100 of 312}. */
    public String range() {
        return (offset() + 1) + "–" + Math.min((long) number * SIZE, count) + " of " + count;
    }

    public String page(int other) {
        return path + "&number=" + other;
    }
}
