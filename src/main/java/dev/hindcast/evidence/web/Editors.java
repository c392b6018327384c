package dev.hindcast.evidence.web;

import dev.hindcast.people.Account;
import dev.hindcast.platform.web.Forbidden;

/** Who may add evidence. */
final class Editors {
    private Editors() {}

    static void require(Account viewer) {
        if (!viewer.mayEdit()) {
            throw new Forbidden("Viewers read. Ask an administrator to make you a member if you want to add evidence.");
        }
    }
}
