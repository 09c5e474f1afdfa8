package jp.kanmin.office.cost;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.kanmin.body.Body;
import jp.kanmin.body.Populations;

/// A body's cost for each resident among bodies of its kind and about its size.
///
/// @param own its own
/// @param median of all, itself among them
/// @param place 1 for the lowest; equal ones share the better place
/// @param of how many there are, itself among them
public record Peers(BigDecimal own, BigDecimal median, int place, int of) {

    /// Fewer are not compared: a median of few tells what each of them pays.
    public static final int FEWEST = 5;

    private static final int MOST = 20;
    /// How many times larger a peer may be, or smaller.
    private static final int TIMES = 2;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /// The place among others; empty where there are too few.
    public static Optional<Peers> of(BigDecimal own, Collection<BigDecimal> others) {
        if (others.size() + 1 < FEWEST) {
            return Optional.empty();
        }
        var all = Stream.concat(Stream.of(own), others.stream()).sorted().toList();
        var low = all.get((all.size() - 1) / 2);
        var high = all.get(all.size() / 2);
        int lower = (int) others.stream().filter(other -> other.compareTo(own) < 0).count();
        return Optional.of(new Peers(own, low.add(high).divide(TWO, 1, RoundingMode.HALF_UP), lower + 1,
                all.size()));
    }

    /// Those of a body's kind whose population is at most twice as large or half as small, the nearest first; none where its
    /// own is not known.
    public static List<Body> near(Body body, Collection<Body> candidates, Populations populations) {
        var own = populations.find(body).filter(known -> known.people() > 0);
        return own.isEmpty()
                ? List.of()
                : candidates.stream().filter(other -> !other.equals(body) && other.kind() == body.kind())
                        .filter(other -> distance(other, own.get().people(), populations) <= TIMES)
                        .sorted(Comparator
                                .comparingDouble(
                                        (Body other) -> distance(other, own.get().people(), populations))
                                .thenComparing(Body::code))
                        .limit(MOST).toList();
    }

    private static double distance(Body other, long own, Populations populations) {
        return populations.find(other).filter(known -> known.people() > 0)
                .map(known -> (double) Math.max(own, known.people()) / Math.min(own, known.people()))
                .orElse(Double.MAX_VALUE);
    }
}
