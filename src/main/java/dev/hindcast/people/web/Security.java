package dev.hindcast.people.web;

import dev.hindcast.people.Account;
import dev.hindcast.people.Accounts;
import dev.hindcast.people.Guests;
import dev.hindcast.people.Role;
import java.time.Duration;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Who comes in at all: everything needs an account, but signing in, accepting an invitation and the pages' assets; guests reach one review. */
@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
class Security {
    private static final Duration SIGNED_IN_FOR = Duration.ofDays(14);

    private static final String CONTENT_POLICY =
            "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; "
                    + "object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

    private static final String[] ACCOUNTS =
            Stream.of(Role.values()).map(Role::name).toArray(String[]::new);

    /** What a review shows of its incident. Of which incident, the database decides. */
    private static final String[] OPEN_TO_GUESTS = {
        "/clock",
        "/incidents/*/*/panel",
        "/incidents/*/*/*/panel",
        "/incidents/*/walkthrough",
        "/incidents/*/replay",
        "/incidents/*/replay/**",
        "/incidents/*/actions/previous",
        "/incidents/*/factors/**",
        "/incidents/*/analysis/**"
    };

    @Bean
    JdbcIndexedSessionRepository storedSessions(JdbcTemplate jdbc, PlatformTransactionManager transactionManager) {
        TransactionTemplate transactions = new TransactionTemplate(transactionManager);
        transactions.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        JdbcIndexedSessionRepository stored = new JdbcIndexedSessionRepository(jdbc, transactions);
        stored.setDefaultMaxInactiveInterval(SIGNED_IN_FOR);
        return stored;
    }

    /** Under the name by which it is looked for. */
    @Bean
    @Primary
    WebSessions<?> sessionRepository(JdbcIndexedSessionRepository storedSessions, JdbcTemplate jdbc) {
        JdbcIndexedSessionRepository found =
                new JdbcIndexedSessionRepository(jdbc, TransactionOperations.withoutTransaction());
        found.setConversionService(SessionAttributes.conversion());
        return new WebSessions<>(storedSessions, found);
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    UserDetailsService userDetailsService(Accounts accounts) {
        return email -> {
            Account account = accounts.findByEmail(email)
                    .filter(Account::enabled)
                    .orElseThrow(() -> new UsernameNotFoundException("no such account"));
            return User.withUsername(account.id().toString())
                    .password(accounts.passwordHash(account.id()).orElse(""))
                    .roles(account.role().name())
                    .build();
        };
    }

    @Bean
    SecurityFilterChain filters(HttpSecurity http, Accounts accounts, Guests guests, SignInThrottle throttle)
            throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/assets/**",
                                "/webjars/**",
                                "/favicon.ico",
                                "/sign-in",
                                "/invitations/*",
                                "/health",
                                "/error",
                                "/reviews/*/guest")
                        .permitAll()
                        .requestMatchers("/incidents/*/evidence/**")
                        .hasAnyRole(ACCOUNTS)
                        .requestMatchers(HttpMethod.GET, OPEN_TO_GUESTS)
                        .authenticated()
                        .requestMatchers("/reviews/*/**")
                        .authenticated()
                        .requestMatchers(HttpMethod.POST, "/language/findings")
                        .authenticated()
                        .anyRequest()
                        .hasAnyRole(ACCOUNTS))
                .formLogin(form -> form.loginPage("/sign-in")
                        .usernameParameter("email")
                        .successHandler(throttle.onSuccess())
                        .failureHandler(throttle.onFailure()))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)))
                .addFilterBefore(throttle.filter(), UsernamePasswordAuthenticationFilter.class)
                .addFilterBefore(new ActingFilter(accounts, guests), AuthorizationFilter.class)
                .build();
    }
}
