package jp.kanmin.app.account;

import java.util.Optional;

/// Goes along the record of changes, line by line, and notices where it was tampered with.
public final class AuditTrail {

    private long lines;
    private String last = "";
    private Optional<Break> found = Optional.empty();

    /// Where the record does not hold.
    ///
    /// @param number the line at which it shows
    public record Break(long number, Kind kind) {}

    /// What does not hold.
    public enum Kind {
        /// A line was left out or put in.
        MISSING,
        /// A line, or the one before it, was changed.
        CHANGED
    }

    /// Looks at the next line.
    ///
    /// @param stored the hash that stands beside the line
    public void next(AuditEvent event, String stored) {
        if (found.isPresent()) {
            return;
        }
        if (event.number() != lines + 1) {
            found = Optional.of(new Break(lines + 1, Kind.MISSING));
        } else if (!event.previous().equals(last) || !event.hash().equals(stored)) {
            found = Optional.of(new Break(event.number(), Kind.CHANGED));
        }
        lines++;
        last = stored;
    }

    /// Compares the end with what the store says it is: lines cut off at the end show here.
    public void end(long number, String hash) {
        if (found.isEmpty() && (number != lines || !hash.equals(last))) {
            found = Optional.of(new Break(Math.min(number, lines) + 1, Kind.MISSING));
        }
    }

    public long lines() {
        return lines;
    }

    /// The first place that does not hold; empty when all do.
    public Optional<Break> found() {
        return found;
    }
}
