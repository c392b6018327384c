package dev.hindcast.timeline.web;

/**
 * How many statements each view has when nothing else narrows it.
 *
 * @param all without the hidden ones
 */
public record Counts(long matters, long pinned, long all, long hidden) {
    public long of(ListFilter.View view) {
        return switch (view) {
            case MATTERS -> matters;
            case PINNED -> pinned;
            case ALL -> all;
            case HIDDEN -> hidden;
        };
    }
}
