package dev.hindcast.people;

import java.util.Locale;

/** What an account may do: a viewer reads, a member also writes, an administrator also looks after people. */
public enum Role {
    ADMINISTRATOR,
    MEMBER,
    VIEWER;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Role of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    public boolean mayEdit() {
        return this != VIEWER;
    }
}
