package jp.kanmin.table.repair.draft;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What is said of a table besides its cells.
///
/// @param notes remarks, and what was written in shapes and comments
/// @param legend marks that stood in numeric columns and how often; what they mean is for the body to say
/// @param choices the values of columns that are chosen from a few
public record Description(String title, String source, String asOf, List<String> notes,
        Map<String, Integer> legend,
        Map<String, List<String>> choices) {

    public Description {
        notes = List.copyOf(notes);
        legend = Map.copyOf(legend);
        choices = Map.copyOf(choices);
    }

    /// Takes the parts of a description one by one.
    public static final class Builder {
        private final Set<String> titles = new LinkedHashSet<>();
        private final Set<String> sources = new LinkedHashSet<>();
        private final Set<String> notes = new LinkedHashSet<>();
        private final Map<String, Integer> legend = new LinkedHashMap<>();
        private final Map<String, List<String>> choices = new LinkedHashMap<>();
        private String asOf = "";

        public void title(String text) {
            titles.add(text);
        }

        public void source(String text) {
            sources.add(text);
        }

        public void asOf(String text) {
            asOf = asOf.isEmpty() ? text : asOf + " " + text;
        }

        public void note(String text) {
            notes.add(text);
        }

        public void mark(String mark) {
            legend.merge(mark, 1, Integer::sum);
        }

        public void choices(String column, List<String> values) {
            choices.put(column, List.copyOf(values));
        }

        Description build() {
            return new Description(String.join(" ", titles), String.join(" ", sources), asOf,
                    List.copyOf(notes), legend,
                    choices);
        }
    }
}
