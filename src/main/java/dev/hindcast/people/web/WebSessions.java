package dev.hindcast.people.web;

import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** Web sessions as the database keeps them, each a {@link WebSession}. */
final class WebSessions<S extends Session> implements SessionRepository<WebSession<S>> {
    private final SessionRepository<S> kept;
    private final SessionRepository<S> found;

    /**
     * @param kept makes new ones, each in one transaction
     * @param found the same ones, read and changed without: nearly every request only reads, which takes one statement then
     */
    WebSessions(SessionRepository<S> kept, SessionRepository<S> found) {
        this.kept = kept;
        this.found = found;
    }

    @Override
    public WebSession<S> createSession() {
        return new WebSession<>(kept.createSession());
    }

    @Override
    public void save(WebSession<S> session) {
        // A session remembers which of the two it comes from.
        kept.save(session.kept());
    }

    @Override
    public @Nullable WebSession<S> findById(String id) {
        S session = found.findById(id);
        return session == null ? null : new WebSession<>(session);
    }

    @Override
    public void deleteById(String id) {
        kept.deleteById(id);
    }
}
