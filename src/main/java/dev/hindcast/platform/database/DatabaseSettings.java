package dev.hindcast.platform.database;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the database is, and its owner's credentials; the owner migrates and is not used for anything else.
 *
 * @param url JDBC address, such as {@code jdbc:postgresql://localhost:5432/hindcast}
 * @param user a role that may create tables and roles
 * @param appPassword the password of {@link #APP_ROLE}; when absent, derived from the owner's, so that all nodes agree
 * @param connections at most so many at once for requests; each is a process with caches of its own there
 */
@ConfigurationProperties("hindcast.database")
public record DatabaseSettings(
        String url,
        @Nullable String user,
        @Nullable String password,
        @Nullable String appPassword,
        @DefaultValue("8") int connections) {

    /** The role that the application works as: no superuser, bound by row-level security. */
    public static final String APP_ROLE = "hindcast_app";

    public String effectiveAppPassword() {
        if (appPassword != null && !appPassword.isBlank()) {
            return appPassword;
        }
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            String key = password == null || password.isEmpty() ? url : password;
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(APP_ROLE.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HmacSHA256 is missing from this Java", e);
        }
    }
}
