package jp.kanmin.app.service.work;

import jp.kanmin.finding.Words;

/// How far a piece of work is.
///
/// @param <T> what comes out of it
public sealed interface Progress<T> {

    /// It is done.
    record Done<T>(T result) implements Progress<T> {}

    /// Somebody works on it, or it waits for its turn.
    ///
    /// @param isWaiting true while others are worked on
    /// @param seconds since it was asked for
    record Going<T>(boolean isWaiting, long seconds) implements Progress<T> {}

    /// It did not work.
    record Failed<T>(Words what, Words remedy) implements Progress<T> {}
}
