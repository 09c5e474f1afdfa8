package jp.kanmin.app.web.help;

import java.util.stream.Stream;

import jp.kanmin.measure.Glossary;
import jp.kanmin.text.SearchForm;

/// A word of the glossary with its place on the page.
///
/// @param anchor what links to it end with, such as `bpr`: the word as it is searched for
public record Entry(Glossary.Term term, String anchor) {

    static Entry of(Glossary.Term term) {
        return new Entry(term, SearchForm.of(term.term()).replace(' ', '-'));
    }

    /// How well a word in its search form fits: 3 the word itself, 2 its beginning, 1 somewhere in what is said,
    /// 0 not at all.
    int rank(String asked) {
        if (names().anyMatch(asked::equals)) {
            return 3;
        }
        if (names().anyMatch(name -> name.startsWith(asked))) {
            return 2;
        }
        return names().anyMatch(name -> name.contains(asked)) || SearchForm.of(term.plain()).contains(asked)
                ? 1
                : 0;
    }

    private Stream<String> names() {
        return Stream.concat(Stream.of(term.term(), term.reading(), term.en()), term.aliases().stream())
                .map(SearchForm::of);
    }
}
