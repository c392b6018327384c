package dev.hindcast.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindcast.platform.postgres.CannotStart;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DatabaseAddressTest {
    private static final DatabaseAddress EXPECTED =
            new DatabaseAddress("jdbc:postgresql://db.example.com:5432/hindcast?sslmode=require", "owner", "s:e@c");

    @Test
    void theNotationOfHostersIsUnderstood() {
        assertThat(read("postgres://owner:s%3Ae%40c@db.example.com:5432/hindcast?sslmode=require"))
                .isEqualTo(EXPECTED);
    }

    @Test
    void credentialsAreTakenOutOfTheAddressSinceTheDriverWouldPreferThemToTheApplicationsOwn() {
        assertThat(read("jdbc:postgresql://db.example.com:5432/hindcast?user=owner&sslmode=require&password=s%3Ae%40c"))
                .isEqualTo(EXPECTED);
    }

    @Test
    void whatTheAddressDoesNotSayComesFromTheEnvironment() {
        Map<String, String> environment =
                Map.of("HINDCAST_DATABASE_USER", "owner", "HINDCAST_DATABASE_PASSWORD", "s:e@c");
        assertThat(DatabaseAddress.of("jdbc:postgresql://db.example.com:5432/hindcast?sslmode=require", environment))
                .isEqualTo(EXPECTED);
    }

    @Test
    void severalHostsStayAsTheyAre() {
        assertThat(read("jdbc:postgresql://a:5432,b:5432/hindcast?targetServerType=primary")
                        .url())
                .isEqualTo("jdbc:postgresql://a:5432,b:5432/hindcast?targetServerType=primary");
    }

    @Test
    void anotherDatabaseIsRefusedWithoutRepeatingItsPassword() {
        assertThatThrownBy(() -> read("mysql://owner:secret@db/hindcast"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("postgresql://")
                .hasMessageNotContaining("secret");
    }

    private static DatabaseAddress read(String given) {
        return DatabaseAddress.of(given, Map.of());
    }
}
