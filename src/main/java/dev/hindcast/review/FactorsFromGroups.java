package dev.hindcast.review;

import dev.hindcast.analysis.Analysis;
import dev.hindcast.analysis.Phase;
import dev.hindcast.analysis.ReviewedGroup;
import dev.hindcast.people.Account;
import dev.hindcast.review.RoomChanged.Part;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** What the room found most worth keeping becomes contributing factors of the incident; done again, they follow the groups. */
@Service
public class FactorsFromGroups {
    private final InRoom room;
    private final Board board;
    private final Analysis analysis;
    private final ApplicationEventPublisher announce;

    FactorsFromGroups(InRoom room, Board board, Analysis analysis, ApplicationEventPublisher announce) {
        this.room = room;
        this.board = board;
        this.analysis = analysis;
        this.announce = announce;
    }

    public void make(Account author, ReviewId id, List<UUID> groups) {
        if (groups.isEmpty()) {
            throw new Refused("Choose the groups that are contributing factors first.");
        }
        room.asFacilitator(id, (session, me) -> {
            for (UUID one : groups) {
                CardGroup group = board.group(id, one)
                        .orElseThrow(() -> new Refused("One of the groups is not there any more. Choose again."));
                UUID factor = analysis.addFromReview(
                        author,
                        session.incident(),
                        new ReviewedGroup(
                                group.id(),
                                group.title(),
                                Phase.of(group.phase()),
                                group.better(),
                                group.dots(),
                                group.cards().stream().map(Card::text).toList()));
                board.became(id, one, factor);
            }
            announce.publishEvent(RoomChanged.of(id, Part.STAGE));
        });
    }
}
