package jp.kanmin.office.cloud;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.kanmin.body.Bodies;
import jp.kanmin.body.Mergers;

/// How many municipalities are in each state on a day. A body whose state is not known is in none; one of former times counts
/// until the day before it became another.
///
/// @param counts how many of each state
public record CloudTotals(LocalDate day, Map<CloudState, Integer> counts) {

    public CloudTotals {
        counts = Map.copyOf(counts);
    }

    /// Counts.
    ///
    /// @param courses by codes of bodies
    public static CloudTotals of(Map<String, CloudCourse> courses, LocalDate day) {
        var counts = new EnumMap<CloudState, Integer>(CloudState.class);
        courses.forEach((body, course) -> course.on(day).filter(_ -> isMunicipality(body, day))
                .ifPresent(at -> counts.merge(at.state(), 1, Integer::sum)));
        return new CloudTotals(day, counts);
    }

    private static boolean isMunicipality(String code, LocalDate day) {
        var today = Bodies.find(code);
        return today.isPresent()
                ? today.get().kind().isMunicipality()
                : !Mergers.now(code).isEmpty() && Mergers.on(code, day).equals(List.of(code));
    }

    /// How many are in a state.
    public int of(CloudState state) {
        return counts.getOrDefault(state, 0);
    }

    /// How many are on the cloud.
    public int cloud() {
        return sum(CloudState::isCloud);
    }

    /// How many are on the cloud or will be.
    public int cloudOrPlanned() {
        return sum(CloudState::isCloudOrPlanned);
    }

    /// How many are known.
    public int all() {
        return sum(_ -> true);
    }

    private int sum(Predicate<CloudState> which) {
        return Stream.of(CloudState.values()).filter(which).mapToInt(this::of).sum();
    }
}
