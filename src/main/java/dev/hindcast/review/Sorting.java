package dev.hindcast.review;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Bringing order into what was written: cards into groups, names for groups, and cards that were still missing. */
@Service
public class Sorting {
    private static final int LONGEST = 500;

    private final InRoom room;
    private final Board board;
    private final ApplicationEventPublisher announce;

    Sorting(InRoom room, Board board, ApplicationEventPublisher announce) {
        this.room = room;
        this.board = board;
        this.announce = announce;
    }

    /**
     * Puts up a card: before the reveal, in a session with names, for its author alone; afterwards for everybody, and in a
     * session without names without one.
     */
    public UUID add(ReviewId review, String phase, boolean better, String text) {
        String said = text.strip();
        if (said.isEmpty() || said.length() > LONGEST) {
            throw new Refused("A card has 1 to " + LONGEST + " characters. What you typed is kept.");
        }
        if (!Prompts.PHASES.contains(phase)) {
            throw new Refused("There is no phase “" + phase + "”.");
        }
        UUID id = UUID.randomUUID();
        room.asParticipant(review, (session, me) -> {
            boolean named = !session.anonymous();
            Card card = new Card(id, UUID.randomUUID(), phase, better, said, named ? me.name() : null);
            if (board.putUp(review, card, named ? me.id() : null)) {
                announce.publishEvent(new GroupsChanged(review, List.of(CardGroup.of(card)), List.of()));
            }
        });
        return id;
    }

    /** @param to null to lay the card alone */
    public void move(ReviewId id, UUID card, @Nullable UUID to) {
        room.asParticipant(id, (session, me) -> {
            Card moved = board.card(id, card).orElseThrow(() -> new Refused("This card is not there any more."));
            UUID from = moved.group();
            if (to != null && to.equals(from)) {
                return;
            }
            UUID target = to == null ? newGroup(id, moved.phase(), moved.better()) : to;
            if (!board.move(id, card, target)) {
                throw new Refused("This group is not there any more: its last card was moved. Choose another.");
            }
            List<UUID> gone = board.removeEmpty(id);
            List<UUID> changed =
                    Stream.of(target, from).filter(Objects::nonNull).toList();
            announce.publishEvent(new GroupsChanged(id, board.groups(id, changed), gone));
        });
    }

    /**
     * @param seen the version of the name that was on the page
     * @throws Renamed when somebody else was quicker
     */
    public void rename(ReviewId id, UUID group, String name, int seen) {
        String given = name.strip();
        if (given.length() > 200) {
            throw new Refused("A group's name has at most 200 characters.");
        }
        room.asParticipant(id, (session, me) -> {
            CardGroup renamed = board.rename(id, group, given, seen)
                    .orElseThrow(() -> board.group(id, group)
                            .<RuntimeException>map(Renamed::new)
                            .orElseGet(() -> new Refused("This group is not there any more.")));
            announce.publishEvent(new GroupsChanged(id, List.of(renamed), List.of()));
        });
    }

    private UUID newGroup(ReviewId id, String phase, boolean better) {
        UUID group = UUID.randomUUID();
        board.add(id, new CardGroup(group, phase, better, "", 0, null, null, List.of()));
        return group;
    }

    /** Somebody else gave the group another name meanwhile; nothing was done. */
    public static final class Renamed extends RuntimeException {
        private final transient CardGroup group;

        Renamed(CardGroup group) {
            super("renamed meanwhile", null, false, false);
            this.group = group;
        }

        /** As it is now. */
        public CardGroup group() {
            return group;
        }
    }
}
