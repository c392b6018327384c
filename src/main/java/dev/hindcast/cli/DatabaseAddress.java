package dev.hindcast.cli;

import dev.hindcast.platform.postgres.CannotStart;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a PostgreSQL is and who its owner is.
 *
 * @param url for JDBC, without credentials: the driver prefers those in the address to any others, so that the
 *     application would work as the owner, whom row-level security does not bind
 */
record DatabaseAddress(
        String url, @Nullable String user, @Nullable String password) {
    private static final Pattern ADDRESS =
            Pattern.compile("(?:jdbc:)?postgres(?:ql)?://(?:([^/@]*)@)?([^@?]+)(?:\\?(.*))?");

    /**
     * Reads both notations, {@code postgresql://user:password@host/database} and {@code jdbc:postgresql://…?user=…};
     * what the address does not say is taken from {@code HINDCAST_DATABASE_USER} and {@code _PASSWORD}.
     */
    static DatabaseAddress of(String given, Map<String, String> environment) {
        Matcher address = ADDRESS.matcher(given.strip());
        if (!address.matches()) {
            throw new CannotStart("The database's address is not understood. It should look like"
                    + " postgresql://user:password@host:5432/hindcast or jdbc:postgresql://host:5432/hindcast.");
        }
        Map<String, String> said = new TreeMap<>();
        put(said, "user", environment.get("HINDCAST_DATABASE_USER"));
        put(said, "password", environment.get("HINDCAST_DATABASE_PASSWORD"));
        if (address.group(1) != null) {
            String[] credentials = address.group(1).split(":", 2);
            put(said, "user", decoded(credentials[0]));
            put(said, "password", credentials.length > 1 ? decoded(credentials[1]) : null);
        }
        List<String> parameters = new ArrayList<>();
        for (String parameter :
                address.group(3) == null ? new String[0] : address.group(3).split("&")) {
            String[] parts = parameter.split("=", 2);
            if (parts.length == 2 && (parts[0].equals("user") || parts[0].equals("password"))) {
                put(said, parts[0], decoded(parts[1]));
            } else {
                parameters.add(parameter);
            }
        }
        String query = parameters.isEmpty() ? "" : "?" + String.join("&", parameters);
        return new DatabaseAddress(
                "jdbc:postgresql://" + address.group(2) + query, said.get("user"), said.get("password"));
    }

    private static void put(Map<String, String> said, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            said.put(name, value);
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** Not the password. */
    @Override
    public String toString() {
        return url;
    }
}
