package jp.kanmin.measure.choice;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

import jp.kanmin.finding.Words;

/// One way to narrow a list: what is asked, what can be answered, and which answers fit an item.
///
/// @param name as addresses write it, such as `pillar`
/// @param options in the order in which they are shown
/// @param codesOf the codes of the options that fit an item
public record Facet<T>(String name, Words words, List<Option> options, Function<T, Set<String>> codesOf) {

    public Facet {
        options = List.copyOf(options);
    }

    /// One answer.
    public record Option(String code, Words words) {}

    /// True when one of the chosen answers fits the item, or none is chosen.
    public boolean admits(T item, Set<String> chosen) {
        return chosen.isEmpty() || codesOf.apply(item).stream().anyMatch(chosen::contains);
    }

    boolean knows(String code) {
        return options.stream().anyMatch(option -> option.code().equals(code));
    }
}
