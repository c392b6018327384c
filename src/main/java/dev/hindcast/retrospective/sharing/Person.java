package dev.hindcast.retrospective.sharing;

import java.util.List;

/**
 * Somebody whom the record may name.
 *
 * @param name as people write it
 * @param aliases other ways in which they are written: addresses, handles
 */
public record Person(String name, List<String> aliases) {}
