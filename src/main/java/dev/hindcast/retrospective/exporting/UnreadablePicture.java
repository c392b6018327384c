package dev.hindcast.retrospective.exporting;

/** A picture that cannot be shown; the message stands where it would have stood. */
public final class UnreadablePicture extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadablePicture(String section, String reason) {
        super("The picture of “" + section + "” is left out: " + reason + ".");
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
