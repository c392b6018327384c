package dev.hindcast.world;

import dev.hindcast.Application;
import dev.hindcast.people.Account;
import dev.hindcast.people.Accounts;
import dev.hindcast.people.Admission;
import dev.hindcast.people.Role;
import dev.hindcast.platform.postgres.TestPostgres;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A real server on a real database and a real port, shared by all test classes of the process. */
@Tag("database")
@SpringBootTest(classes = Application.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
public abstract class ServerTest {
    /** Every account of the test world has this password. */
    public static final String PASSWORD = "a long enough password";

    private static final TestPostgres.Database DATABASE = TestPostgres.database();

    @Autowired
    protected Accounts accounts;

    @Autowired
    protected Admission admission;

    @LocalServerPort
    protected int port;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        registry.add("hindcast.database.url", DATABASE::url);
        registry.add("hindcast.database.user", DATABASE::user);
        registry.add("hindcast.database.password", DATABASE::password);
        registry.add("hindcast.data", () -> "target/test-data");
    }

    /** A new person with an address that nobody else has. */
    protected Account person(String name, Role role) {
        return admission.create(name, UUID.randomUUID() + "@checkout.example", PASSWORD, role);
    }

    /** A browser without a screen: keeps cookies, signs in, follows redirects. */
    protected WebClient browserOf(Account account) {
        WebClient browser = new WebClient("http://localhost:" + port);
        browser.signIn(account.email(), PASSWORD);
        return browser;
    }

    /** A second server on the same database; whoever starts it closes it. */
    protected static ConfigurableApplicationContext anotherNode() {
        return new SpringApplicationBuilder(Application.class)
                .run(
                        "--server.port=0",
                        "--hindcast.data=target/test-data",
                        "--hindcast.database.url=" + DATABASE.url(),
                        "--hindcast.database.user=" + DATABASE.user(),
                        "--hindcast.database.password=" + DATABASE.password());
    }

    /** A second server on the same database in a process of its own, which can be killed; whoever starts it ends it. */
    protected static NodeProcess anotherProcess(String... settings) {
        return NodeProcess.start(DATABASE, List.of(settings));
    }

    /** A browser that has signed in at the other node. */
    protected static WebClient browserOf(Account account, ConfigurableApplicationContext node) {
        WebClient browser =
                new WebClient("http://localhost:" + node.getEnvironment().getProperty("local.server.port"));
        browser.signIn(account.email(), PASSWORD);
        return browser;
    }
}
