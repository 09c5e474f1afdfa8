package jp.kanmin.app.store.search;

import static jp.kanmin.app.store.search.Sheet.TEXT;
import static jp.kanmin.app.store.search.Sheet.TITLE;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import jp.kanmin.app.store.search.form.Form;
import jp.kanmin.app.store.search.form.Grams;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/// Questions as queries of the index.
///
/// What decides whether an entry is a hit are the pairs of characters and the words; what decides its place is, from the
/// strongest: the whole title, a word of the title, a word of the text, the several words of the question side by side,
/// letters inside other words of the title, and letters inside other words of the text. So a text about 京都 stands
/// before one about 東京都, which is a hit all the same: what stands in a text is found.
final class Queries {

    private static final float WHOLE_TITLE = 30;
    private static final float WORD_OF_TITLE = 12;
    private static final float WORD_OF_TEXT = 6;
    private static final float LETTERS_OF_TITLE = 2;
    private static final float LETTERS_OF_TEXT = 0.5f;
    private static final float SIDE_BY_SIDE = 3;
    private static final float FOR_ALL = 0.5f;
    /// Another word for the same thing counts so much of the word itself.
    private static final float OTHER_WORD = 0.5f;

    private Queries() {}

    /// The question with all its words as they were asked.
    static Query exact(List<Asked> words, Question question) {
        var query = filtered(question);
        if (words.isEmpty()) {
            return query.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER).build();
        }
        words.forEach(word -> query.add(word(word), Occur.MUST));
        var whole = words.stream().map(word -> word.own().folded()).collect(Collectors.joining());
        if (words.size() > 1) {
            query.add(letters(TITLE, whole, SIDE_BY_SIDE), Occur.SHOULD);
            query.add(letters(TEXT, whole, SIDE_BY_SIDE), Occur.SHOULD);
        }
        query.add(worth(WHOLE_TITLE, new TermQuery(new Term(Sheet.NAME, Sheet.key(whole)))), Occur.SHOULD);
        return preferred(query).build();
    }

    /// The question with the parts of its words, wherever they stand.
    static Query loose(List<Asked> words, Question question) {
        var query = filtered(question);
        for (var word : words) {
            var parts = word.parts();
            if (parts.isEmpty()) {
                query.add(word(word), Occur.MUST);
            }
            for (var part : parts) {
                query.add(new BooleanQuery.Builder()
                        .add(new BoostQuery(new TermQuery(new Term(Sheet.words(TITLE), part)), WORD_OF_TITLE),
                                Occur.SHOULD)
                        .add(new BoostQuery(new TermQuery(new Term(Sheet.words(TEXT), part)), WORD_OF_TEXT),
                                Occur.SHOULD)
                        .build(), Occur.MUST);
            }
        }
        return preferred(query).build();
    }

    private static BooleanQuery.Builder filtered(Question question) {
        var query = new BooleanQuery.Builder();
        filter(query, Sheet.KIND, question.kinds().stream().map(Kind::name).toList());
        filter(query, Sheet.BODY, question.bodies());
        question.facets().forEach((name, classes) -> filter(query, Sheet.FACET + name, classes));
        return query;
    }

    private static void filter(BooleanQuery.Builder query, String field, Collection<String> values) {
        if (!values.isEmpty()) {
            query.add(
                    new TermInSetQuery(field,
                            values.stream().map(value -> new BytesRef(Sheet.key(value))).toList()),
                    Occur.FILTER);
        }
    }

    private static BooleanQuery.Builder preferred(BooleanQuery.Builder query) {
        var forAll = Arrays.stream(Kind.values()).filter(Kind::isForAll)
                .map(kind -> new BytesRef(kind.name())).toList();
        return query.add(worth(FOR_ALL, new TermInSetQuery(Sheet.KIND, forAll)), Occur.SHOULD);
    }

    private static Query word(Asked word) {
        var query = new BooleanQuery.Builder();
        forms(query, word.own(), 1);
        word.others().forEach(other -> forms(query, other, OTHER_WORD));
        return query.build();
    }

    private static void forms(BooleanQuery.Builder query, Form form, float share) {
        if (!form.words().isEmpty()) {
            query.add(new BoostQuery(words(TITLE, form), WORD_OF_TITLE * share), Occur.SHOULD);
            query.add(new BoostQuery(words(TEXT, form), WORD_OF_TEXT * share), Occur.SHOULD);
        }
        for (var spelling : form.spellings()) {
            query.add(letters(TITLE, spelling, LETTERS_OF_TITLE * share), Occur.SHOULD);
            query.add(letters(TEXT, spelling, LETTERS_OF_TEXT * share), Occur.SHOULD);
        }
    }

    private static Query words(String part, Form form) {
        var terms = form.terms();
        return terms.size() == 1
                ? new TermQuery(new Term(Sheet.words(part), terms.getFirst()))
                : new PhraseQuery(Sheet.words(part), terms.toArray(String[]::new));
    }

    /// A piece of text anywhere. Every second pair of characters and the last are enough to know it by.
    private static Query letters(String part, String text, float worth) {
        var field = Sheet.grams(part);
        var pairs = Grams.of(text);
        if (pairs.isEmpty()) {
            return worth(worth, new PrefixQuery(new Term(field, text)));
        }
        if (pairs.size() == 1) {
            return worth(worth, new TermQuery(new Term(field, pairs.getFirst())));
        }
        var phrase = new PhraseQuery.Builder();
        for (int i = 0; i < pairs.size(); i += i + 2 < pairs.size() ? 2 : 1) {
            phrase.add(new Term(field, pairs.get(i)), i);
        }
        return worth(worth, phrase.build());
    }

    private static Query worth(float worth, Query query) {
        return new BoostQuery(new ConstantScoreQuery(query), worth);
    }
}
