package jp.kanmin.app.web.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jp.kanmin.app.publication.markdown.Markdown;
import jp.kanmin.app.publication.markdown.Prose;
import jp.kanmin.app.publication.plan.KpiView;
import jp.kanmin.app.service.PublishedPlan;
import jp.kanmin.app.service.advice.Passage;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.plan.Measure;

/// The passage that advice speaks of, as it stands in the published plan.
///
/// @param address of the published version; empty where it is not there
/// @param parts the texts of the passage
/// @param indicators one line each
public record PassageView(String title, String address, List<Part> parts, List<String> indicators) {

    private static final int LEVEL = 4;

    public PassageView {
        parts = List.copyOf(parts);
        indicators = List.copyOf(indicators);
    }

    /// A text with its heading; the heading may be empty.
    public record Part(String name, Prose text) {}

    static PassageView of(Passage passage, Optional<PublishedPlan> published, Site site) {
        var words = site.words();
        if (published.isEmpty()) {
            return new PassageView(passage.isWhole() ? words.say("advice.whole") : passage.title(), "",
                    List.of(),
                    List.of());
        }
        var plan = published.get();
        var home = "/plans/" + plan.version().body() + "/v" + plan.version().version();
        var markdown = new Markdown(LEVEL, words.say("table.unnamed"), words.say("picture.missing"),
                name -> Optional.ofNullable(plan.pictures().get(name))
                        .map(file -> site.file(home + "/") + file));
        var parts = new ArrayList<Part>();
        passage.chapter().flatMap(id -> plan.plan().chapters().stream()
                .filter(chapter -> chapter.id().equals(id)).findFirst())
                .ifPresent(chapter -> parts.add(new Part("", markdown.read(chapter.text()))));
        var measure = passage.measure().flatMap(id -> plan.plan().findMeasure(id));
        measure.ifPresent(found -> {
            parts.add(new Part(words.say("measure.problem"), markdown.read(found.problem())));
            parts.add(new Part(words.say("measure.action"), markdown.read(found.action())));
        });
        return new PassageView(passage.isWhole() ? plan.plan().name() : passage.title(), site.to(home),
                parts.stream().filter(part -> !part.text.isEmpty()).toList(),
                measure.map(found -> indicators(found, site)).orElse(List.of()));
    }

    private static List<String> indicators(Measure measure, Site site) {
        return measure.kpis().stream().map(kpi -> KpiView.of(kpi, kpi.id(), site.words()))
                .map(kpi -> kpi.name() + site.words().say("colon") + kpi.course()).toList();
    }
}
