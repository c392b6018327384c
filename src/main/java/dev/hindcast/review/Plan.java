package dev.hindcast.review;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * When and with whom a session is to be held; what may still change until it begins.
 *
 * @param facilitator an account; takes part whether or not among the participants
 * @param participants accounts
 */
public record Plan(
        Instant startsAt,
        UUID facilitator,
        Set<UUID> participants,
        boolean guestsAllowed,
        String preRead,
        Agenda agenda) {}
