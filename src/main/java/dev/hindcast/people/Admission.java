package dev.hindcast.people;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How people come in: through an invitation, the first of all through one that makes an administrator. */
@Service
public class Admission {
    /** Shorter passwords are refused. */
    public static final int SHORTEST_PASSWORD = 10;

    private final Accounts accounts;
    private final Teams teams;
    private final Invitations invitations;
    private final PasswordEncoder encoder;
    private final Clock clock;

    Admission(Accounts accounts, Teams teams, Invitations invitations, PasswordEncoder encoder, Clock clock) {
        this.accounts = accounts;
        this.teams = teams;
        this.invitations = invitations;
        this.encoder = encoder;
        this.clock = clock;
    }

    /** The secret of a one-time link for the first administrator; empty once there is any account. */
    @Transactional
    public Optional<String> inviteFirstAdministrator() {
        if (!accounts.none()) {
            return Optional.empty();
        }
        return Optional.of(invitations.create(Role.ADMINISTRATOR, null, "the first administrator", null));
    }

    /**
     * Creates the account of an invited person.
     *
     * @throws Refused when the link is used up, the address taken or the password too short
     */
    @Transactional
    public Account accept(String secret, String name, String email, String password) {
        Invitation invitation = invitations
                .open(secret)
                .orElseThrow(() -> new Refused("This invitation has been used or is too old. Ask for a new one."));
        Account account = create(name, email, password, invitation.role());
        if (!invitations.use(invitation.id(), account.id())) {
            throw new Refused("This invitation has just been used. Ask for a new one.");
        }
        if (invitation.team() != null) {
            teams.addMember(invitation.team(), account.id());
        }
        return account;
    }

    /** Creates an account without an invitation; for the demonstration and for tests. */
    @Transactional
    public Account create(String name, String email, String password, Role role) {
        if (name.isBlank()) {
            throw new Refused("Enter your name, as your colleagues know it.");
        }
        if (!email.strip().matches("[^@\\s]+@[^@\\s]+")) {
            throw new Refused("“" + email + "” is not an e-mail address.");
        }
        if (password.length() < SHORTEST_PASSWORD) {
            throw new Refused("Choose a password of at least " + SHORTEST_PASSWORD + " characters.");
        }
        if (accounts.findByEmail(email).isPresent()) {
            throw new Refused("There is an account with this address. Sign in instead.");
        }
        Account account = new Account(
                UUID.randomUUID(), email.strip(), name.strip(), role, ZoneId.of("UTC"), clock.instant(), null);
        accounts.add(account, Objects.requireNonNull(encoder.encode(password)));
        return account;
    }

    /** Why somebody cannot come in; the message is for them to read. */
    public static final class Refused extends RuntimeException {
        Refused(String message) {
            super(message);
        }
    }
}
