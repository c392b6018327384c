package dev.hindcast.review.anonymous;

import java.util.Locale;

/** What became of one operation, with a sentence for whoever asked for it. */
public enum Outcome {
    OK("Stored."),
    CLOSED("This is not being collected now. Nothing was stored."),
    LOCKED("The facilitator has locked the session. It is sent again when that is over."),
    SPENT("This permit was used for another card. Write the card anew."),
    FORGED("This permit was not issued for this. Reload the page to get permits."),
    GONE("This card is not there any more, or its key is another one."),
    TOO_LONG("A card has 1 to 500 characters. Shorten it and send it again."),
    TOO_MANY_DOTS("A ballot has 5 dots, and at most 2 of them on one group."),
    NO_SUCH_GROUP("A group with your dots on it is gone. Look at your dots and send them again."),
    UNREADABLE("This could not be read. Reload the page; what you wrote is kept in this browser."),
    LATER("This could not be stored just now. It is sent again with the next batch.");

    private final String sentence;

    Outcome(String sentence) {
        this.sentence = sentence;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String sentence() {
        return sentence;
    }

    public static Outcome of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
