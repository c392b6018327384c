package dev.hindcast.retrospective;

import java.util.List;
import java.util.Map;

/**
 * A retrospective written out, the same for every form in which it leaves: page, file or archive.
 *
 * @param front facts for the front matter, in order: words, whole numbers, dates as ISO 8601, and lists of these
 */
public record Written(String title, Map<String, Object> front, List<WrittenSection> sections) {}
