package dev.hindcast.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.evidence.Actor;
import dev.hindcast.people.Account;
import dev.hindcast.people.Role;
import dev.hindcast.timeline.Milestone;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RosterTest {
    private final Account priya = account("Priya Nair", "pnair@example.com", null);
    private final Account tomas = account("Tomás Oliveira", "tomas@example.com", null);

    private static Account account(String name, String email, @Nullable Instant disabled) {
        return new Account(UUID.randomUUID(), email, name, Role.MEMBER, ZoneOffset.UTC, Instant.EPOCH, disabled);
    }

    private Roster roster(List<Account> accounts, String... actors) {
        return Roster.of(
                List.of(actors).stream().map(name -> new Actor(name, 2)).toList(), Map.of(), accounts);
    }

    @Test
    void aPersonIsKnownByFullNameFirstNameOrTheirAddress() {
        for (String name : List.of("priya nair", "Priya", "@priya.nair", "PNAIR", "pnair@example.com")) {
            assertThat(roster(List.of(priya, tomas), name).known())
                    .as(name)
                    .extracting(Roster.Person::account)
                    .containsExactly(priya);
        }
        assertThat(roster(List.of(priya, tomas), "Tomas Oliveira").known())
                .extracting(Roster.Person::account)
                .containsExactly(tomas);
    }

    @Test
    void aFirstNameThatTwoHaveIsNobodys() {
        Account other = account("Priya Shah", "shah@example.com", null);

        Roster roster = roster(List.of(priya, other), "Priya");

        assertThat(roster.known()).isEmpty();
        assertThat(roster.strangers()).extracting(Roster.Stranger::name).containsExactly("Priya");
    }

    @Test
    void severalNamesOfOnePersonAreCountedTogether() {
        assertThat(roster(List.of(priya), "Priya", "pnair").known())
                .singleElement()
                .extracting(Roster.Person::events)
                .isEqualTo(4L);
    }

    @Test
    void botsAreNobody() {
        Roster roster = roster(List.of(priya), "deploy-bot", "alertmanager");

        assertThat(roster.known()).isEmpty();
        assertThat(roster.strangers()).isEmpty();
    }

    @Test
    void aClosedAccountIsNotProposed() {
        Account gone = account("Mei Tanaka", "mei@example.com", Instant.EPOCH);

        assertThat(roster(List.of(gone), "Mei Tanaka").strangers()).hasSize(1);
    }

    @Test
    void whoStandsAtAMilestoneIsToldSo() {
        Roster roster = Roster.of(
                List.of(new Actor("Priya", 1), new Actor("Jonas", 3)),
                Map.of("Priya", Set.of(Milestone.Name.ACKNOWLEDGED), "Jonas", Set.of(Milestone.Name.DETECTED)),
                List.of(priya));

        assertThat(roster.known().get(0).milestones()).containsExactly(Milestone.Name.ACKNOWLEDGED);
        assertThat(roster.strangers().get(0).milestones()).containsExactly(Milestone.Name.DETECTED);
    }
}
