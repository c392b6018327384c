package dev.hindcast.review.anonymous;

import dev.hindcast.platform.web.Forbidden;
import dev.hindcast.platform.web.NotFound;
import java.security.interfaces.RSAPrivateCrtKey;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues permits: signs them unseen, once for each participant, and keeps nothing but how often. */
@Service
@Transactional
public class Issuing {
    private final AnonymousCollections collections;
    private final ApplicationEventPublisher announce;

    Issuing(AnonymousCollections collections, ApplicationEventPublisher announce) {
        this.collections = collections;
        this.announce = announce;
    }

    /**
     * Signs the permits of whoever is acting.
     *
     * @param blinded for each purpose as many as {@link Purpose#permits()}, none more and none less
     * @return the blind signatures, in the same order
     * @throws Unissued when not now, or not to them
     */
    public Map<Purpose, List<byte[]>> issue(UUID session, Map<Purpose, List<byte[]>> blinded) {
        for (Purpose purpose : Purpose.values()) {
            if (blinded.getOrDefault(purpose, List.of()).size() != purpose.permits()) {
                throw new Unissued("Permits are asked for all at once and by everybody alike. Reload the page.");
            }
        }
        if (!collections.takesPart(session)) {
            throw new NotFound();
        }
        if (!collections.countPermits(session)) {
            throw new Unissued("Permits were issued to you before, perhaps in another browser, or the session is over."
                    + " Go on there, or ask the facilitator to allow them once more.");
        }
        Map<Purpose, List<byte[]>> signed = new EnumMap<>(Purpose.class);
        for (Purpose purpose : Purpose.values()) {
            signed.put(purpose, signed(session, purpose, blinded.getOrDefault(purpose, List.of())));
        }
        announce.publishEvent(new PermitsIssued(session));
        return signed;
    }

    /** For a collection that has ended there is no key any more, and nothing to be had. */
    private List<byte[]> signed(UUID session, Purpose purpose, List<byte[]> blinded) {
        return collections
                .privateKey(session, purpose)
                .map(pkcs8 -> {
                    RSAPrivateCrtKey key = BlindSignatures.privateKey(pkcs8);
                    return blinded.stream()
                            .map(message -> BlindSignatures.sign(key, message))
                            .toList();
                })
                .orElse(List.of());
    }

    /** Lets permits be issued once more to somebody who lost theirs; everybody sees that it happened. */
    public void allowAgain(UUID session, UUID participant) {
        if (!collections.ledByActing(session).orElseThrow(NotFound::new)) {
            throw new Forbidden("Only the facilitator allows permits once more.");
        }
        collections.allowPermitsAgain(session, participant);
        announce.publishEvent(new PermitsIssued(session));
    }

    @Transactional(readOnly = true)
    public int holders(UUID session) {
        return collections.holders(session);
    }

    /** The names of those to whom permits were issued more than once. */
    @Transactional(readOnly = true)
    public List<String> issuedAgain(UUID session) {
        return collections.issuedAgain(session);
    }

    /** No permits were issued; the message says why. */
    public static final class Unissued extends RuntimeException {
        Unissued(String message) {
            super(message, null, false, false);
        }
    }
}
