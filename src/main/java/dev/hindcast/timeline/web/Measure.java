package dev.hindcast.timeline.web;

/**
 * A number at the head of the page.
 *
 * @param value as people say it, or {@code unknown}
 * @param unseen whether it tells of something that nobody saw
 */
public record Measure(String label, String value, boolean unseen) {
    public boolean isUnknown() {
        return value.equals("unknown");
    }
}
