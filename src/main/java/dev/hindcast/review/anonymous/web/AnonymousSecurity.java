package dev.hindcast.review.anonymous.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;

/** Below {@code /anonymous/} nobody is anybody: no session, no cookie, no account, nothing in a log. */
@Configuration(proxyBeanMethods = false)
class AnonymousSecurity {
    @Bean
    @Order(1)
    SecurityFilterChain anonymousFilters(HttpSecurity http) throws Exception {
        return http.securityMatcher("/anonymous/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .addFilterAfter(new WithoutTraces(), HeaderWriterFilter.class)
                .build();
    }
}
