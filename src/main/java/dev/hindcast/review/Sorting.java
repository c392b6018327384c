package dev.hindcast.review;

import dev.hindcast.review.RoomChanged.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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
    public UUID add(ReviewId id, String phase, boolean better, String text) {
        String said = text.strip();
        if (said.isEmpty() || said.length() > LONGEST) {
            throw new Refused("A card has 1 to " + LONGEST + " characters. What you typed is kept.");
        }
        if (!Prompts.PHASES.contains(phase)) {
            throw new Refused("There is no phase “" + phase + "”.");
        }
        UUID card = UUID.randomUUID();
        room.asParticipant(id, (session, me) -> {
            UUID author = session.anonymous() ? null : me.id();
            if (board.revealed(id)) {
                UUID group = UUID.randomUUID();
                board.addAlone(id, new Card(card, group, phase, better, said, null), author);
                announce.publishEvent(new RoomChanged(id, Part.GROUPS, group.toString()));
            } else {
                board.add(id, new Card(card, null, phase, better, said, null), author);
            }
        });
        return card;
    }

    /** @param to null to lay the card alone */
    public void move(ReviewId id, UUID card, @Nullable UUID to) {
        room.asParticipant(id, (session, me) -> {
            Card moved = board.card(id, card).orElseThrow(() -> new Refused("This card is not there any more."));
            UUID from = moved.group();
            if (to != null && to.equals(from)) {
                return;
            }
            UUID target = to;
            if (target == null) {
                target = newGroup(id, moved.phase(), moved.better());
            } else if (board.group(id, target).isEmpty()) {
                throw new Refused("This group is not there any more: its last card was moved. Choose another.");
            }
            board.move(id, card, target);
            List<String> changed = new ArrayList<>(List.of(target.toString()));
            if (from != null) {
                changed.add(from.toString());
            }
            board.removeEmpty(id);
            announce.publishEvent(new RoomChanged(id, Part.GROUPS, String.join(",", changed)));
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
            if (!board.rename(id, group, given, seen)) {
                throw board.group(id, group)
                        .<RuntimeException>map(Renamed::new)
                        .orElseGet(() -> new Refused("This group is not there any more."));
            }
            announce.publishEvent(new RoomChanged(id, Part.GROUPS, group.toString()));
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
