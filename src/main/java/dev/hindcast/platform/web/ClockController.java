package dev.hindcast.platform.web;

import java.time.Clock;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The server's time in milliseconds since 1970, so that a timer runs the same on every screen. */
@RestController
class ClockController {
    private final Clock clock;

    ClockController(Clock clock) {
        this.clock = clock;
    }

    @GetMapping(path = "/clock", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<String> now() {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(Long.toString(clock.millis()));
    }
}
