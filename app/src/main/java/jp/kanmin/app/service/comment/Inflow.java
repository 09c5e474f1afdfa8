package jp.kanmin.app.service.comment;

import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.springframework.stereotype.Component;

/// Counts what comes by forms, so that nobody fills the list of a body. Addresses are forgotten with their hour and
/// never stored.
@Component
public final class Inflow {

    /// Of one address in an hour: a family, a school or an office behind one address may all have their say.
    static final int MOST_OF_ADDRESS = 20;
    /// On one public comment in an hour.
    static final int MOST_OF_COMMENT = 300;

    private static final int HOUR = 3600;
    private static final int GROUPS = 4; // of an IPv6 address that stand for one connection
    private static final int LONGEST = 64;

    private final Clock clock;
    private final Map<String, Integer> counts = new HashMap<>();
    private long hour;

    Inflow(Clock clock) {
        this.clock = clock;
    }

    /// Counts one more, where there is room for it.
    ///
    /// @param comment such as `182079/1`
    /// @param address as the connection says it
    public synchronized boolean admits(String comment, String address) {
        long now = clock.instant().getEpochSecond() / HOUR;
        if (now != hour) {
            hour = now;
            counts.clear();
        }
        var from = comment + " " + connection(address);
        if (counts.getOrDefault(comment, 0) >= MOST_OF_COMMENT
                || counts.getOrDefault(from, 0) >= MOST_OF_ADDRESS) {
            return false;
        }
        counts.merge(comment, 1, Integer::sum);
        counts.merge(from, 1, Integer::sum);
        return true;
    }

    /// One household has billions of IPv6 addresses, which differ at the end.
    private static String connection(String address) {
        var known = address.substring(0, Math.min(LONGEST, address.length()));
        if (known.indexOf(':') < 0) {
            return known;
        }
        var groups = known.split(":", -1);
        return String.join(":", Arrays.copyOf(groups, Math.min(GROUPS, groups.length)));
    }
}
