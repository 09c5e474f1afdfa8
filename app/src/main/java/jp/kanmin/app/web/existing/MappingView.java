package jp.kanmin.app.web.existing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import jp.kanmin.app.publication.page.PageWords;
import jp.kanmin.app.service.existing.ExistingPlan;
import jp.kanmin.document.outline.Section;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonResource;
import jp.kanmin.plan.Contents;
import jp.kanmin.plan.mapping.Mapping;
import jp.kanmin.plan.mapping.TakenOver;
import jp.kanmin.plan.mapping.offer.Accepted;
import jp.kanmin.plan.mapping.offer.Offer;
import jp.kanmin.text.Shortened;

/// An existing plan for somebody who decides what becomes of it.
///
/// @param contents what a section can hold: id and name
/// @param gaps what is missing: name and help
/// @param left what is not taken over
/// @param homes the measures that an indicator can go into: number and title
/// @param starts the plans in the file, where there are several
/// @param doubts what was left out or uncertain when the file was read
public record MappingView(List<Line> lines, Map<String, String> contents,
        List<Map.Entry<String, String>> gaps,
        List<TakenOver.Left> left, List<OfferLine> offers, Map<String, String> homes, List<String> starts,
        List<String> doubts,
        int chapters) {

    private static final int LONGEST = 160;

    public MappingView {
        lines = List.copyOf(lines);
        gaps = List.copyOf(gaps);
        left = List.copyOf(left);
        offers = List.copyOf(offers);
        starts = List.copyOf(starts);
        doubts = List.copyOf(doubts);
    }

    /// A section with a heading.
    ///
    /// @param content the id of what it holds; empty for nothing
    /// @param sure how sure that is, in words; empty where nothing was found
    /// @param beginning of its text
    public record Line(String id, String title, int level, String content, String sure, String reason,
            String beginning) {}

    /// A measure or an indicator that was found in a table.
    ///
    /// @param number from 1
    /// @param facts its indicators, in words
    /// @param canBeTaken whether it is a measure; an indicator alone goes into one
    /// @param home the number of the measure that an indicator goes into, 0 for one of its own; empty for none
    public record OfferLine(int number, String title, List<String> facts, String where, boolean canBeTaken,
            boolean isTaken, String home) {
        public OfferLine {
            facts = List.copyOf(facts);
        }
    }

    static MappingView of(ExistingPlan existing, PageWords words) {
        var lines = existing.outline().headings().stream().map(section -> line(section, existing, words))
                .toList();
        var gaps = existing.gaps().stream()
                .map(gap -> Map.entry(words.say(gap.title()), words.say(gap.help()))).toList();
        var starts = existing.outline().starts().size() < 2
                ? List.<String>of()
                : existing.outline().starts().stream().map(start -> start.title().isEmpty()
                        ? words.say("existing.untitled")
                        : start.title()).toList();
        return new MappingView(lines, contents(words), gaps, existing.taken().left(),
                offers(existing, words), homes(existing), starts,
                existing.outline().document().doubts().stream().map(doubt -> words.say(doubt.what()))
                        .toList(),
                JsonResource.items(existing.taken().answers(), "chapters").size());
    }

    private static Map<String, String> contents(PageWords words) {
        var contents = new LinkedHashMap<String, String>();
        Contents.TITLES.forEach((id, title) -> contents.put(id, words.say(title)));
        contents.put(Mapping.OWN, words.say("existing.own"));
        return contents;
    }

    private static Line line(Section section, ExistingPlan existing, PageWords words) {
        var assigned = existing.mapping().of(section.id());
        var sure = !assigned.isMapped()
                ? ""
                : words.say(assigned.byPerson()
                        ? "existing.decided"
                        : assigned.confidence() >= 0.8
                                ? "existing.sure"
                                : assigned.confidence() >= 0.5 ? "existing.likely" : "existing.unsure");
        return new Line(section.id(), section.title(), Math.min(6, section.level()), assigned.content(), sure,
                words.say(assigned.reason()), cut(section.bodyText().replaceAll("\\s+", " ").strip()));
    }

    private static List<OfferLine> offers(ExistingPlan existing, PageWords words) {
        var titles = new TreeMap<String, String>();
        existing.outline().all().forEach(section -> titles.put(section.id(), section.title()));
        var lines = new ArrayList<OfferLine>();
        for (int at = 0; at < existing.offers().size(); at++) {
            var offer = existing.offers().get(at);
            var where = words.say("existing.place", offer.place().page(),
                    titles.getOrDefault(offer.place().section(), ""));
            boolean isMeasure = offer.kind() == Offer.Kind.MEASURE;
            lines.add(new OfferLine(at + 1,
                    cut(JsonResource.text(offer.content(), isMeasure ? "title" : "name")),
                    isMeasure ? kpis(offer.content(), words) : List.of(fact(offer.content(), words)), where,
                    isMeasure, existing.file().accepted().containsKey(at + 1),
                    Optional.ofNullable(existing.file().accepted().get(at + 1)).map(String::valueOf)
                            .orElse("")));
        }
        return lines;
    }

    private static Map<String, String> homes(ExistingPlan existing) {
        var homes = new LinkedHashMap<String, String>();
        for (int number = 1; number <= existing.offers().size(); number++) {
            if (Accepted.isMeasure(existing.offers(), number)) {
                homes.put(Integer.toString(number),
                        cut(JsonResource.text(existing.offers().get(number - 1).content(), "title")));
            }
        }
        return homes;
    }

    private static List<String> kpis(Json.Obj measure, PageWords words) {
        return JsonResource.items(measure, "kpis").stream().map(kpi -> fact(kpi, words)).toList();
    }

    /// An indicator in one line: its name, where it stands, where it is to go.
    private static String fact(Json.Obj kpi, PageWords words) {
        var unit = JsonResource.text(kpi, "unit");
        return words.say("existing.kpi", cut(JsonResource.text(kpi, "name")), value(kpi, "base", unit, words),
                value(kpi, "target", unit, words));
    }

    private static String value(Json.Obj kpi, String key, String unit, PageWords words) {
        return kpi.fields().get(key) instanceof Json.Obj of
                && of.fields().get("value") instanceof Json.Num(var n)
                        ? n.toPlainString() + unit
                        : words.say("existing.unknown");
    }

    private static String cut(String text) {
        return Shortened.shown(text, LONGEST);
    }
}
