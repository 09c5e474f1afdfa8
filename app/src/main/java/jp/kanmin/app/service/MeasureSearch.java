package jp.kanmin.app.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jp.kanmin.measure.Cases;
import jp.kanmin.measure.Editions;
import jp.kanmin.measure.NationalMeasure;
import jp.kanmin.measure.Samples;
import jp.kanmin.text.SearchForm;
import org.springframework.stereotype.Service;

/// Finds measures, samples and cases by words. All words have to be there, whatever their width, case, kana and
/// spelling; those that have them in the title come first.
@Service
public class MeasureSearch {

    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 8;
    private static final int SNIPPET = 90;
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]+");
    private static final Pattern SENTENCES = Pattern.compile("(?<=。)");

    private final Map<String, List<Entry>> entries = new ConcurrentHashMap<>();

    /// Something that was found.
    ///
    /// @param id the running number of a national measure, the number of a sample, the number of a case
    /// @param snippet the sentence in which a word was found; empty when the title has them all
    public record Hit(String id, String snippet) {}

    private record Entry(String id, String title, List<String> texts, String all) {}

    /// National measures of an edition.
    public List<Hit> nationals(Editions.Edition edition, String words) {
        return found(entries.computeIfAbsent(edition.name(),
                _ -> edition.measures().stream().map(MeasureSearch::entry).toList()), words);
    }

    /// The guide's samples.
    public List<Hit> samples(String words) {
        return found(entries.computeIfAbsent("samples",
                _ -> Samples.all().stream().map(MeasureSearch::entry).toList()), words);
    }

    /// The casebook.
    public List<Hit> cases(String words) {
        return found(entries.computeIfAbsent("cases", _ -> Cases.all().stream()
                .map(found -> entry(found.no(), found.title(), Stream.of(found.body()))).toList()), words);
    }

    private static List<Hit> found(List<Entry> entries, String words) {
        var asked = asked(words);
        var inTitle = new ArrayList<Hit>();
        var elsewhere = new ArrayList<Hit>();
        for (var entry : entries) {
            if (asked.stream().allMatch(entry.title::contains)) {
                inTitle.add(new Hit(entry.id, ""));
            } else if (asked.stream().allMatch(entry.all::contains)) {
                elsewhere.add(new Hit(entry.id, snippet(entry, asked)));
            }
        }
        inTitle.addAll(elsewhere);
        return inTitle;
    }

    private static List<String> asked(String words) {
        var bounded = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        return Stream.of(BLANKS.split(bounded, -1)).map(SearchForm::of).filter(word -> !word.isBlank())
                .limit(MOST_WORDS).toList();
    }

    /// The first sentence that has a word which the title has not.
    private static String snippet(Entry entry, List<String> asked) {
        var missing = asked.stream().filter(word -> !entry.title.contains(word)).findFirst().orElse("");
        return entry.texts.stream().flatMap(text -> Stream.of(SENTENCES.split(text)))
                .filter(sentence -> SearchForm.of(sentence).contains(missing)).findFirst()
                .map(sentence -> sentence.length() > SNIPPET
                        ? sentence.substring(0, SNIPPET) + "…"
                        : sentence)
                .orElse("");
    }

    private static Entry entry(NationalMeasure measure) {
        return entry(String.valueOf(measure.no()), measure.title() + " " + measure.code(),
                Stream.of(Stream.of(measure.summary(), measure.support()), measure.kpiProgress().stream(),
                        measure.kpiEffect().stream(), Stream.of(measure.budgetProject()),
                        measure.ministries().stream().map(NationalMeasure.Ministry::name))
                        .flatMap(texts -> texts));
    }

    private static Entry entry(Samples.Sample sample) {
        return entry(String.valueOf(sample.seq()), sample.title(),
                Stream.of(
                        Stream.of(sample.problem().replace("{body}", ""),
                                sample.action().replace("{body}", ""),
                                sample.benefits().residents(), sample.benefits().businesses(),
                                sample.benefits().staff()),
                        sample.kpis().stream(), sample.national().stream()).flatMap(texts -> texts));
    }

    private static Entry entry(String id, String title, Stream<String> texts) {
        var all = texts.filter(text -> !text.isBlank()).toList();
        var folded = SearchForm.of(title);
        return new Entry(id, folded, all,
                folded + "\n" + String.join("\n", all.stream().map(SearchForm::of).toList()));
    }
}
