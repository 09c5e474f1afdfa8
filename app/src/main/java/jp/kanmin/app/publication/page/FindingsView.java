package jp.kanmin.app.publication.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import jp.kanmin.finding.Finding;
import jp.kanmin.finding.Force;
import jp.kanmin.finding.Place;

/// Findings for a reader: grouped by legal force, the grave ones first, each with what, where and what to do next.
///
/// @param groups only forces that have findings
public record FindingsView(List<Group> groups) {

    public FindingsView {
        groups = List.copyOf(groups);
    }

    /// The findings of one force.
    ///
    /// @param force as style sheets and JSON name it
    public record Group(String force, String name, List<Item> items) {
        public Group {
            items = List.copyOf(items);
        }
    }

    /// A finding in words.
    ///
    /// @param address where the place can be mended or seen; empty where there is no such page
    public record Item(String rule, String what, String where, String address, String remedy,
            List<String> citation) {
        public Item {
            citation = List.copyOf(citation);
        }
    }

    /// Puts findings into words and groups.
    ///
    /// @param address the address of a place, empty where it has none
    public static FindingsView of(List<Finding> findings, PageWords words, Function<Place, String> address) {
        return of(findings, words, address, _ -> "");
    }

    /// Puts findings into words and groups, with places called by names of the reader's.
    ///
    /// @param name what a place is called, empty where it has no other name than its own
    public static FindingsView of(List<Finding> findings, PageWords words, Function<Place, String> address,
            Function<Place, String> name) {
        var groups = new ArrayList<Group>();
        for (var force : Force.values()) {
            var items = findings.stream().filter(finding -> finding.force() == force)
                    .map(finding -> new Item(finding.rule(), words.say(finding.message()),
                            where(finding.place(), words, name), address.apply(finding.place()),
                            words.say(finding.remedy()), finding.citation()))
                    .toList();
            if (!items.isEmpty()) {
                groups.add(new Group(force.code(), words.say(force.words()), items));
            }
        }
        return new FindingsView(groups);
    }

    public boolean isEmpty() {
        return groups.isEmpty();
    }

    private static String where(Place place, PageWords words, Function<Place, String> name) {
        var named = name.apply(place);
        return !named.isEmpty() ? named : where(place, words);
    }

    private static String where(Place place, PageWords words) {
        return switch (place) {
            case Place.Whole _ -> words.say("finding.whole");
            case Place.Path(var path) -> path;
            case Place.Range(var sheet, var range) -> sheet.isEmpty() ? range : sheet + " " + range;
            case Place.Line(var line, var column) -> column.isEmpty()
                    ? words.say("finding.line", line)
                    : words.say("finding.cell", line, column);
        };
    }
}
