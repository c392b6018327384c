package dev.hindcast.people.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/**
 * Web sessions are kept in the database, and their last use is written once per minute: to write it with every request
 * would make requests of one person wait for each other, and cost more than all else that a command in a review does.
 */
@Configuration(proxyBeanMethods = false)
class WebSessions {
    private static final String WRITE_WHAT_MATTERS = """
            with now as (
                select ?::varchar as session_id, ?::bigint as used, ?::integer as inactive, ?::bigint as expires,
                    ?::varchar as principal, ?::varchar as id
            )
            update %TABLE_NAME% s set session_id = now.session_id, last_access_time = now.used,
                max_inactive_interval = now.inactive, expiry_time = now.expires, principal_name = now.principal
            from now
            where s.primary_id = now.id
              and (s.session_id <> now.session_id or s.max_inactive_interval <> now.inactive
                   or s.principal_name is distinct from now.principal or s.last_access_time < now.used - 60000)
            """;

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> writesWhatMatters() {
        return sessions -> sessions.setUpdateSessionQuery(WRITE_WHAT_MATTERS);
    }
}
