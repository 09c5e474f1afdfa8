package jp.kanmin.office.cloud;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import jp.kanmin.office.form.Item;

/// The states of a body, by the day from which each was so.
public final class CloudCourse {

    private final TreeMap<LocalDate, At> states = new TreeMap<>();

    /// A state.
    ///
    /// @param with codes of the bodies it is shared with
    /// @param year the fiscal year for which it is planned
    public record At(LocalDate day, CloudState state, List<String> with, OptionalInt year) {
        public At {
            with = List.copyOf(with);
        }
    }

    private CloudCourse() {}

    /// The states as the register has them, in any order.
    public static CloudCourse of(Collection<Item> items) {
        var course = new CloudCourse();
        for (var item : items) {
            var with = item.text("with");
            item.day("day").ifPresent(day -> course.states.put(day,
                    new At(day, CloudState.of(item.text("state")),
                            with.isEmpty() ? List.of() : List.of(with.split(" ", -1)), item.year("year"))));
        }
        return course;
    }

    /// The newest state that was so by a day; empty where nothing is known of it.
    public Optional<At> on(LocalDate day) {
        return Optional.ofNullable(states.floorEntry(day)).map(Map.Entry::getValue);
    }

    /// All of them, by day.
    public List<At> all() {
        return List.copyOf(states.values());
    }
}
