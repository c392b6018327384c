package dev.hindcast.review.web;

import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Whole addresses of pages, to be sent to people, as the current request reached this server. */
final class Addresses {
    private Addresses() {}

    static String of(String path) {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString() + path;
    }
}
