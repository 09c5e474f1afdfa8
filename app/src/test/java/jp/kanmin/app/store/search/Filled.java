package jp.kanmin.app.store.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jp.kanmin.app.store.search.source.MeasureEntries;

/// Indexes with something in them, and answers in short.
final class Filled {

    private Filled() {}

    /// An index of what ships with Kanmin.
    static SearchIndex shipped() {
        var index = SearchIndex.inMemory();
        index.replace(MeasureEntries.SCOPE, MeasureEntries.all());
        return index;
    }

    /// An index of titles, each its own id.
    static SearchIndex titles(String... titles) {
        var index = SearchIndex.inMemory();
        index.replace("titles", List.of(titles).stream().map(title -> entry(title, title, "")).toList());
        return index;
    }

    static Entry entry(String id, String title, String text) {
        return entry(Kind.MEASURE, id, title, text);
    }

    static Entry entry(Kind kind, String id, String title, String text) {
        return new Entry(id, kind, "", title, List.of(), List.of(text), Map.of());
    }

    static List<String> ids(SearchIndex index, String words) {
        return index.search(Question.of(words)).hits().stream().map(Answer.Hit::id).toList();
    }

    /// Kind and id of every hit on every page.
    static Set<String> all(SearchIndex index, String words) {
        var hits = new ArrayList<Answer.Hit>();
        int total;
        do {
            var answer = index.search(Question.of(words).page(hits.size(), Question.LARGEST));
            hits.addAll(answer.hits());
            total = answer.total();
        } while (hits.size() < total);
        return hits.stream().map(hit -> hit.kind() + " " + hit.id()).collect(Collectors.toSet());
    }

    /// The text with what is marked in brackets.
    static String marked(List<Answer.Segment> segments) {
        return segments.stream().map(segment -> segment.isHit() ? "[" + segment.text() + "]" : segment.text())
                .collect(Collectors.joining());
    }
}
