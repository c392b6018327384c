package dev.hindcast.cli;

import dev.hindcast.people.Accounts;
import dev.hindcast.people.Admission;
import dev.hindcast.people.Role;
import org.springframework.stereotype.Component;

/** The people and the incident of the checkout outage, for somebody who wants to look around. */
@Component
class Demonstration {
    private static final String ADMINISTRATOR = "priya@example.com";
    private static final String PASSWORD = "checkout-outage";

    private final Accounts accounts;
    private final Admission admission;

    Demonstration(Accounts accounts, Admission admission) {
        this.accounts = accounts;
        this.admission = admission;
    }

    /** Loads what is missing; a second start changes nothing. Returns how to sign in, in a sentence. */
    String ready() {
        if (accounts.none()) {
            admission.create("Priya", ADMINISTRATOR, PASSWORD, Role.ADMINISTRATOR);
            admission.create("Jonas", "jonas@example.com", PASSWORD, Role.MEMBER);
            admission.create("Mei", "mei@example.com", PASSWORD, Role.VIEWER);
        }
        return accounts.findByEmail(ADMINISTRATOR).isPresent()
                ? "Sign in as " + ADMINISTRATOR + " with the password " + PASSWORD
                : "This data folder is not a demonstration's: sign in with an account of its own";
    }
}
