package dev.hindcast.timeline.web;

import dev.hindcast.incident.Incident;
import dev.hindcast.timeline.edit.KeptPictures;
import dev.hindcast.timeline.edit.KeptTimeline;
import dev.hindcast.timeline.picture.PictureFrame;
import org.springframework.stereotype.Component;

/** The picture of the incident's page, drawn once for all who look at the same. */
@Component
class PictureSource {
    /** Marks link to their statement in the list. */
    private static final String LINK = "#s";

    private static final int NARROWEST = 320;
    private static final int WIDEST = 1_400;

    private final KeptPictures pictures;
    private final Remembered remembered;

    PictureSource(KeptPictures pictures, Remembered remembered) {
        this.pictures = pictures;
        this.remembered = remembered;
    }

    /** @param width in pixels of the window */
    String svg(Incident incident, KeptTimeline timeline, Reach reach, int width) {
        PictureFrame frame = new PictureFrame(Math.max(NARROWEST, Math.min(width, WIDEST)), LINK, false);
        return remembered.answer(
                incident.id(),
                "picture " + reach + " " + width,
                String.class,
                () -> pictures.svg(incident, timeline, reach.from(), reach.to(), frame));
    }
}
