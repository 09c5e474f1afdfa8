package jp.kanmin.app.store.search;

import java.util.List;
import java.util.Map;

/// What was found.
///
/// @param total how many hits there are on all pages
/// @param isLoosened true where nothing has the words as they were asked, and the hits only have their parts somewhere
/// @param hits those of the page, the best first
/// @param kinds how many of the hits are of each kind
/// @param counts how many of the hits are in each class, by the classifications asked for, the largest class first
public record Answer(int total, boolean isLoosened, List<Hit> hits, Map<Kind, Integer> kinds,
        Map<String, Map<String, Integer>> counts) {

    public Answer {
        hits = List.copyOf(hits);
    }

    /// One hit.
    ///
    /// @param snippet a stretch of what it says, around the words asked for; empty where it says nothing
    public record Hit(String id, Kind kind, String body, List<Segment> title, List<Segment> snippet) {

        public Hit {
            title = List.copyOf(title);
            snippet = List.copyOf(snippet);
        }
    }

    /// A stretch of text that is marked as a whole or not at all. Plain text, never markup.
    public record Segment(String text, boolean isHit) {}
}
