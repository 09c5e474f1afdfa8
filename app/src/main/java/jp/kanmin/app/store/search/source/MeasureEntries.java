package jp.kanmin.app.store.search.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jp.kanmin.app.store.search.Entry;
import jp.kanmin.app.store.search.Kind;
import jp.kanmin.measure.Cases;
import jp.kanmin.measure.Editions;
import jp.kanmin.measure.Glossary;
import jp.kanmin.measure.NationalMeasure;
import jp.kanmin.measure.Pillar;
import jp.kanmin.measure.Samples;

/// What ships with Kanmin, as entries.
public final class MeasureEntries {

    /// The scope of everything that ships.
    public static final String SCOPE = "shipped";

    /// The classification by pillar: the codes of [Pillar].
    public static final String PILLAR = "pillar";
    /// The classification by field: the codes of [jp.kanmin.measure.Field], or a class of a body's own.
    public static final String FIELD = "field";
    /// The classification by edition of the national list.
    public static final String EDITION = "edition";
    /// The classification by ministry, for national measures.
    public static final String MINISTRY = "ministry";
    /// The classification by mark, ◎ or ○.
    public static final String MARK = "mark";

    private MeasureEntries() {}

    /// National measures of all editions, samples, cases and terms.
    public static List<Entry> all() {
        var entries = new ArrayList<Entry>();
        for (var name : Editions.names()) {
            Editions.find(name).ifPresent(edition -> edition.measures()
                    .forEach(measure -> entries.add(national(edition.name(), measure))));
        }
        Samples.all().forEach(sample -> entries.add(sample(sample)));
        Cases.all().forEach(one -> entries.add(oneCase(one)));
        Glossary.all().forEach(term -> entries.add(term(term)));
        return entries;
    }

    /// A national measure; its id is the edition and the measure's own, such as `list-2019/01-15`.
    public static Entry national(String edition, NationalMeasure measure) {
        var texts = Texts.of(measure.summary(), measure.support(), measure.budgetProject());
        texts.addAll(measure.kpiProgress());
        texts.addAll(measure.kpiEffect());
        texts.addAll(measure.targets());
        measure.ministries().forEach(ministry -> texts.add(ministry.name()));
        return new Entry(edition + "/" + measure.id(), Kind.NATIONAL, "", measure.title(),
                Texts.of(measure.code()),
                texts,
                Map.of(PILLAR, List.of(measure.pillarCode().code()), EDITION, List.of(edition), MINISTRY,
                        measure.ministries().stream().map(NationalMeasure.Ministry::name).toList()));
    }

    /// A sample measure; its id is its number.
    public static Entry sample(Samples.Sample sample) {
        var benefits = sample.benefits();
        var texts = Texts.of(sample.problem(), sample.action(), benefits.residents(), benefits.businesses(),
                benefits.staff());
        texts.addAll(sample.kpis());
        texts.addAll(sample.schedules());
        texts.addAll(sample.national());
        return new Entry(Integer.toString(sample.seq()), Kind.SAMPLE, "", sample.title(), List.of(), texts,
                Map.of(PILLAR, List.of(sample.pillar().code()), FIELD, List.of(sample.field().code()), MARK,
                        List.of(sample.mark())));
    }

    /// A case of the casebook; its id is its number.
    public static Entry oneCase(Cases.Case one) {
        return new Entry(one.no(), Kind.CASE, "", one.title(), List.of(), Texts.of(one.body()),
                Map.of(PILLAR, List.of(one.pillar().code())));
    }

    /// A word of the glossary; its id is the word.
    public static Entry term(Glossary.Term term) {
        var names = Stream.concat(Stream.of(term.reading(), term.en()), term.aliases().stream())
                .filter(name -> !name.isEmpty()).toList();
        return new Entry(term.term(), Kind.TERM, "", term.term(), names,
                Texts.of(term.plain(), term.plainWord(), term.citation()), Map.of());
    }
}
