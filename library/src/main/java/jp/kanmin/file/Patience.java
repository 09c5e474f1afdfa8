package jp.kanmin.file;

import java.util.concurrent.CancellationException;

/// Lets those who wait for long work on a file give it up: they interrupt the thread that works.
public final class Patience {

    private Patience() {}

    /// Asked every now and then by whoever works on a file.
    ///
    /// @throws CancellationException when somebody interrupted the thread
    public static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("nobody waits for it any more");
        }
    }
}
