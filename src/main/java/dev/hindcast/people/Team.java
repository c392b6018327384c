package dev.hindcast.people;

import java.util.List;
import java.util.UUID;

/** A group of people, to own services and to whom incidents can be made visible. */
public record Team(UUID id, String name, List<Account> members) {}
