package jp.kanmin.plan.sheet;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a cell takes.
public sealed interface Form {

    /// A text on one line.
    record Line() implements Form {}

    /// Paragraphs.
    record Prose() implements Form {}

    /// One of several.
    ///
    /// @param labels what a person reads, by what the document keeps
    record Choice(Map<String, String> labels) implements Form {
        public Choice {
            labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
        }
    }

    record YesNo() implements Form {}

    /// A day, a month or a year, in any clear form.
    record Time() implements Form {}

    /// From when to when, in any clear form.
    record Period() implements Form {}

    /// A figure in the form the type of its indicator has.
    record Figure() implements Form {}

    /// A list, each item on a line of its own, with [#BAR] between its fields.
    record Rows(List<Item> items) implements Form {

        public static final String BAR = "｜";

        public Rows {
            items = List.copyOf(items);
        }
    }

    /// A field of an item.
    ///
    /// @param key where it stands within the item, as a pointer; empty for the item itself
    record Item(String key, String label, Form form) {}

    /// How to write it, for the clerk who fills it in; empty where nobody needs to be told.
    default String hint() {
        return switch (this) {
            case Line _,Prose _,Figure _ -> "";
            case Choice _,YesNo _ -> "一覧から選ぶ";
            case Time _ -> "例：令和10年度、2028-03";
            case Period _ -> "例：令和8年度～令和10年度";
            case Rows(var items) ->
                "1行に1つ：" + String.join(Rows.BAR, items.stream().map(Item::label).toList());
        };
    }
}
