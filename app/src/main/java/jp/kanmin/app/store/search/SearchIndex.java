package jp.kanmin.app.store.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.jspecify.annotations.Nullable;

/// Finds entries by words.
///
/// Any number of threads may search and replace at a time. What was replaced is found by every later search, and is
/// kept in the folder by the next [#commit(long)]. Failures of the disk are `UncheckedIOException`.
public final class SearchIndex implements AutoCloseable {

    private static final Sort BEST_FIRST = new Sort(SortField.FIELD_SCORE,
            new SortField(Sheet.ORDER, SortField.Type.LONG));

    private final Shelf shelf;
    private final boolean isNew;
    private final SearcherManager searchers;
    private final AtomicBoolean closed = new AtomicBoolean();
    private volatile OptionalLong stamp;

    private SearchIndex(Shelf shelf) throws IOException {
        this.shelf = shelf;
        this.stamp = shelf.stamp();
        this.isNew = stamp.isEmpty();
        this.searchers = new SearcherManager(shelf.writer(), new SearcherFactory() {
            @Override
            public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader before) {
                var searcher = new IndexSearcher(reader);
                searcher.setSimilarity(new Closeness());
                return searcher;
            }
        });
    }

    /// An empty index that is gone when it is closed.
    public static SearchIndex inMemory() {
        return said(() -> new SearchIndex(Shelf.inMemory()));
    }

    /// The index in a folder of its own, which is created where it is missing. An index that is damaged or was made by
    /// another version is thrown away; where the folder cannot be written, or another process has it open, the index is
    /// in memory. In all these cases it [#isNew()].
    public static SearchIndex in(Path folder) {
        return said(() -> new SearchIndex(Shelf.in(folder)));
    }

    /// True where it was opened with nothing in it, and must be filled.
    public boolean isNew() {
        return isNew;
    }

    /// The number given with the last commit; empty before the first.
    public OptionalLong stamp() {
        return stamp;
    }

    /// Puts the entries in place of all that the scope had; every search sees all of them or none.
    ///
    /// @param scope what changes as one, such as the plan of a body
    public void replace(String scope, List<Entry> entries) {
        if (entries.isEmpty()) {
            remove(scope);
            return;
        }
        var sheets = new ArrayList<Document>(entries.size());
        for (var entry : entries) {
            sheets.add(Sheet.of(Sheet.key(scope), entry, sheets.size()));
        }
        said(() -> shelf.writer().updateDocuments(scope(scope), sheets));
    }

    /// Takes out all that the scope has.
    public void remove(String scope) {
        said(() -> shelf.writer().deleteDocuments(scope(scope)));
    }

    /// Keeps in the folder what was replaced and removed so far.
    ///
    /// @param number whatever tells the caller later how current the index is
    public void commit(long number) {
        said(() -> {
            shelf.commit(number);
            stamp = OptionalLong.of(number);
            return number;
        });
    }

    /// The answer to a question.
    public Answer search(Question question) {
        return said(() -> {
            var searcher = current();
            try {
                return answer(searcher, question);
            } finally {
                searchers.release(searcher);
            }
        });
    }

    /// A searcher that sees every change that was made before.
    private IndexSearcher current() throws IOException {
        var searcher = searchers.acquire();
        if (((DirectoryReader) searcher.getIndexReader()).isCurrent()) {
            return searcher;
        }
        searchers.release(searcher);
        searchers.maybeRefreshBlocking();
        return searchers.acquire();
    }

    private static Answer answer(IndexSearcher searcher, Question question) throws IOException {
        var words = Asked.in(question.words());
        var found = found(searcher, Queries.exact(words, question), question);
        boolean loosened = false;
        if (found.total() == 0 && words.stream().anyMatch(word -> !word.parts().isEmpty())) {
            found = found(searcher, Queries.loose(words, question), question);
            loosened = found.total() > 0;
        }
        var counts = new HashMap<>(found.counts());
        var kinds = new EnumMap<Kind, Integer>(Kind.class);
        counts.getOrDefault(Sheet.KIND, Map.of())
                .forEach((kind, count) -> kinds.put(Kind.valueOf(kind), count));
        var classes = new HashMap<String, Map<String, Integer>>();
        question.counted()
                .forEach(name -> classes.put(name, counts.getOrDefault(Sheet.FACET + name, Map.of())));
        return new Answer(found.total(), loosened,
                hits(searcher, found.page(), loosened ? Asked.parts(words) : words), kinds, classes);
    }

    private record Found(int total, List<ScoreDoc> page, Map<String, Map<String, Integer>> counts) {}

    private static Found found(IndexSearcher searcher, Query query, Question question) throws IOException {
        int last = Math.min(question.offset(), Question.DEEPEST - question.size()) + question.size();
        var fields = new HashSet<>(Set.of(Sheet.KIND));
        question.counted().forEach(name -> fields.add(Sheet.FACET + name));
        var best = new TopFieldCollectorManager(BEST_FIRST, Math.max(1, last), Integer.MAX_VALUE);
        var results = searcher.search(query, new MultiCollectorManager(best, new Counts(fields)));
        var top = (TopDocs) results[0];
        @SuppressWarnings("unchecked") // the manager gives the results in the order of its parts
        var counts = (Map<String, Map<String, Integer>>) results[1];
        return new Found((int) top.totalHits.value(), page(top.scoreDocs, question), counts);
    }

    private static List<ScoreDoc> page(ScoreDoc[] best, Question question) {
        return Arrays.stream(best).skip(question.offset()).limit(question.size()).toList();
    }

    private static List<Answer.Hit> hits(IndexSearcher searcher, List<ScoreDoc> page, List<Asked> words)
            throws IOException {
        var marker = new Marker(words);
        var stored = searcher.storedFields();
        var hits = new ArrayList<Answer.Hit>();
        for (var place : page) {
            var sheet = stored.document(place.doc);
            var marked = marker.hit(sheet.get(Sheet.TITLE), List.of(sheet.getValues(Sheet.TEXT)));
            hits.add(new Answer.Hit(sheet.get(Sheet.ID), Kind.valueOf(sheet.get(Sheet.KIND)),
                    sheet.get(Sheet.BODY),
                    marked.title(), marked.snippet()));
        }
        return hits;
    }

    /// Closes it; what was not committed is gone. Closing twice does nothing more.
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            said(() -> {
                searchers.close();
                shelf.close();
                return true;
            });
        }
    }

    private static Term scope(String scope) {
        return new Term(Sheet.SCOPE, Sheet.key(scope));
    }

    private interface Work<T> {
        T done() throws IOException;
    }

    private static <T> T said(Work<T> work) {
        try {
            return work.done();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
