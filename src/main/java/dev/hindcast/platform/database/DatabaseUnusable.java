package dev.hindcast.platform.database;

/** The database cannot be reached or does not let its owner in; the message is fit for a terminal. */
public final class DatabaseUnusable extends RuntimeException {
    public DatabaseUnusable(String url, Exception cause) {
        super("The database at " + withoutSecrets(url) + " cannot be used: " + cause.getMessage(), cause);
    }

    private static String withoutSecrets(String url) {
        int question = url.indexOf('?');
        return question < 0 ? url : url.substring(0, question);
    }
}
