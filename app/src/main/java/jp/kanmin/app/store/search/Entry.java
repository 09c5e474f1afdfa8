package jp.kanmin.app.store.search;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// One thing that can be found.
///
/// @param id what the caller finds its page by; need not be unique
/// @param body the six-digit code of the body that wrote it; empty where it is nobody's own
/// @param names what else it is called; searched as the title is
/// @param texts what it says, piece by piece; nothing is found across two pieces
/// @param facets the classes it belongs to, by the name of the classification
public record Entry(String id, Kind kind, String body, String title, List<String> names, List<String> texts,
        Map<String, List<String>> facets) {

    public Entry {
        names = List.copyOf(names);
        texts = List.copyOf(texts);
        facets = facets.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey,
                        facet -> List.copyOf(facet.getValue())));
    }
}
