package dev.hindcast.timeline.web;

import dev.hindcast.people.Account;
import dev.hindcast.people.Accounts;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What people are called beside what they did. */
@Component
class Names {
    private final Accounts accounts;

    Names(Accounts accounts) {
        this.accounts = accounts;
    }

    String of(UUID account) {
        return accounts.find(account).map(Account::name).orElse("somebody");
    }
}
