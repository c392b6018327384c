package dev.hindcast.review.anonymous;

import jakarta.annotation.PreDestroy;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.springframework.stereotype.Component;

/** Fresh key pairs, each given away once; a few are made ahead, since nobody should wait while primes are sought. */
@Component
class KeyPairs {
    private final BlockingQueue<KeyPair> ready = new ArrayBlockingQueue<>(2 * Purpose.values().length);
    private final Thread maker = new Thread(this::makeAhead, "review-keys");

    KeyPair take() {
        start();
        KeyPair made = ready.poll();
        return made == null ? generate() : made;
    }

    /** Only once somebody needed one: a server without reviews makes none. */
    private synchronized void start() {
        if (maker.getState() == Thread.State.NEW) {
            maker.setDaemon(true);
            maker.setPriority(Thread.MIN_PRIORITY);
            maker.start();
        }
    }

    private void makeAhead() {
        try {
            while (true) {
                ready.put(generate());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    static KeyPair generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BlindSignatures.BITS);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("RSA is missing from this Java", e);
        }
    }

    @PreDestroy
    void stop() {
        maker.interrupt();
    }
}
