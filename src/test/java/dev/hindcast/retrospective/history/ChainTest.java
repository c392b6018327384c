package dev.hindcast.retrospective.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.retrospective.history.Chain.Broken;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChainTest {
    private static final UUID INCIDENT = UUID.randomUUID();
    private static final UUID PRIYA = UUID.randomUUID();
    private static final Instant AT = Instant.parse("2026-03-05T09:12:44.123456Z");

    private static List<Revision> chain(int length) {
        List<Revision> chain = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            chain.add(Chain.append(
                    i == 0 ? null : chain.get(i - 1),
                    INCIDENT,
                    "section",
                    "impact",
                    PRIYA,
                    "Priya",
                    AT.plusSeconds(i),
                    Content.of(Map.of("text", "as it was at " + i, "version", i))));
        }
        return chain;
    }

    private static List<Revision> with(int place, UnaryOperator<Revision> change) {
        List<Revision> chain = chain(5);
        chain.set(place, change.apply(chain.get(place)));
        return chain;
    }

    private static Revision copy(Revision r, String content, String author, Instant at, String hash) {
        return new Revision(
                r.incident(),
                r.sequence(),
                r.what(),
                r.subject(),
                r.author(),
                author,
                at,
                content,
                r.salt(),
                r.contentHash(),
                hash);
    }

    @Test
    void whatNobodyTouchedHolds() {
        assertThat(Chain.verify(chain(5))).isEmpty();
        assertThat(Chain.verify(List.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, 4})
    void aChangedContentIsNamedWithWhatWhenAndWho(int place) {
        Optional<Broken> broken =
                Chain.verify(with(place, r -> copy(r, "{\"text\":\"tidied\"}", "Priya", r.at(), r.hash())));

        assertThat(broken).hasValueSatisfying(found -> {
            assertThat(found.sequence()).isEqualTo(place + 1);
            assertThat(found.sentence())
                    .contains("section impact", "by Priya", "2026-03-05T09:12", "its content is not what was saved");
        });
    }

    @Test
    void anotherAuthorOrTimeIsFound() {
        assertThat(Chain.verify(with(1, r -> copy(r, r.content(), "Jonas", r.at(), r.hash()))))
                .isPresent();
        assertThat(Chain.verify(with(1, r -> copy(r, r.content(), "Priya", AT, r.hash()))))
                .isPresent();
    }

    @Test
    void oneThatWasMadeAnewBreaksItsSuccessor() {
        List<Revision> chain = chain(3);
        chain.set(1, Chain.append(chain.get(0), INCIDENT, "section", "impact", PRIYA, "Priya", AT, "{}"));

        assertThat(Chain.verify(chain))
                .hasValueSatisfying(found -> assertThat(found.sequence()).isEqualTo(3));
    }

    @Test
    void oneThatIsMissingIsNamed() {
        List<Revision> chain = chain(4);
        chain.remove(1);

        assertThat(Chain.verify(chain).map(Broken::sentence).orElse("")).contains("revision 2 is missing before it");
    }

    @Test
    void aContentThatIsGoneNeedsATombstone() {
        List<Revision> chain = with(
                1,
                r -> new Revision(
                        r.incident(),
                        r.sequence(),
                        r.what(),
                        r.subject(),
                        r.author(),
                        r.authorName(),
                        r.at(),
                        null,
                        null,
                        r.contentHash(),
                        r.hash()));
        assertThat(Chain.verify(chain).map(Broken::why)).contains("its content is gone, and no tombstone says why");

        chain.add(Chain.append(
                chain.get(4), INCIDENT, Revision.TOMBSTONE, "2", PRIYA, "Priya", AT, "{\"reason\":\"a name\"}"));
        assertThat(Chain.verify(chain)).isEmpty();
    }

    @Test
    void equalContentsHaveDifferentHashesSoThatNobodyCanGuessThem() {
        List<Revision> one = chain(1);
        List<Revision> other = chain(1);

        assertThat(one.get(0).content()).isEqualTo(other.get(0).content());
        assertThat(one.get(0).contentHash()).isNotEqualTo(other.get(0).contentHash());
    }
}
