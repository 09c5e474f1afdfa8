package jp.kanmin.app.service.account;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/// Computes only a few hashes at once. A hash that is hard to guess costs time and memory on purpose; a flood of
/// sign-ins waits in a line and leaves the rest of the server alone.
final class BoundedEncoder implements PasswordEncoder {

    private static final int MOST_WAITING = 200;
    private static final int PATIENCE_SECONDS = 15;

    private final PasswordEncoder encoder;
    private final Semaphore places;

    BoundedEncoder(PasswordEncoder encoder, int atOnce) {
        this.encoder = encoder;
        places = new Semaphore(atOnce, true);
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        enter();
        try {
            return encoder.encode(password);
        } finally {
            places.release();
        }
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        enter();
        try {
            return encoder.matches(password, hash);
        } finally {
            places.release();
        }
    }

    private void enter() {
        try {
            if (places.getQueueLength() > MOST_WAITING
                    || !places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new Busy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Busy(e);
        }
    }
}
