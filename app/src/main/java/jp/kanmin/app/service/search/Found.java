package jp.kanmin.app.service.search;

import java.util.List;
import java.util.Map;

/// What was found.
///
/// @param total how many fit
/// @param isLoosened true when a run of words stands nowhere and its parts were looked for
/// @param hits one page of them, the best first
/// @param kinds how many of each kind fit
public record Found(int total, boolean isLoosened, List<Hit> hits, Map<Kind, Integer> kinds) {

    public Found {
        hits = List.copyOf(hits);
        kinds = Map.copyOf(kinds);
    }

    /// What a hit is.
    public enum Kind {
        NATIONAL,
        SAMPLE,
        CASE,
        TERM,
        PLAN,
        CHAPTER,
        MEASURE
    }

    /// One hit.
    ///
    /// @param id the edition and code of a national measure, the number of a sample or case, a term, or the path in a
    ///         plan such as `measures/3`
    /// @param body the code of the body whose plan it stands in; empty for what ships
    public record Hit(Kind kind, String id, String body, List<Piece> title, List<Piece> snippet) {
        public Hit {
            title = List.copyOf(title);
            snippet = List.copyOf(snippet);
        }
    }

    /// A piece of text.
    ///
    /// @param isHit true when it is what was looked for
    public record Piece(String text, boolean isHit) {}
}
