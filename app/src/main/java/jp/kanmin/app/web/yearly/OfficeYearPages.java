package jp.kanmin.app.web.yearly;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Rights;
import jp.kanmin.app.publication.page.DateWords;
import jp.kanmin.app.publication.page.Page;
import jp.kanmin.app.publication.page.PageWords;
import jp.kanmin.app.publication.yearly.YearlyView;
import jp.kanmin.app.service.monitor.yearly.Part;
import jp.kanmin.app.service.monitor.yearly.YearDraft;
import jp.kanmin.app.service.monitor.yearly.YearDraft.OfMeasure;
import jp.kanmin.app.service.monitor.yearly.YearlyService;
import jp.kanmin.app.service.monitor.yearly.YearlyService.Crossed;
import jp.kanmin.app.service.monitor.yearly.YearlyService.Typed;
import jp.kanmin.app.web.fault.NotHere;
import jp.kanmin.app.web.page.Onward;
import jp.kanmin.app.web.page.Sent;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import jp.kanmin.text.JapaneseDate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Yearly reports in the office: the years, a year with its measures, the texts of a measure, a look at the whole.
@Controller
public final class OfficeYearPages {

    private static final String YEARS = "/office/years";
    private static final String YEAR = YEARS + "/{year:[0-9]{4}}";
    private static final String MEASURE = YEAR + "/{measure:(?!preview$|publish$)[A-Za-z0-9._-]{1,80}}";

    private final YearlyService years;

    OfficeYearPages(YearlyService years) {
        this.years = years;
    }

    /// A year in a line.
    ///
    /// @param address empty where its report was not begun
    public record YearLine(int year, String name, String address, String state) {}

    /// A measure in a line.
    ///
    /// @param address of its texts
    public record MeasureLine(String address, String title, String owner, String grade, String state) {}

    /// A text in its form.
    ///
    /// @param theirs what somebody else wrote meanwhile; empty where nobody did
    /// @param source who wrote it, or where it comes from
    public record Field(String key, String name, String hint, String words, int seen, String source,
            String theirs) {}

    @GetMapping(YEARS)
    Sent all(Person who, Site site) {
        return all(HttpStatus.OK, who, site, Optional.empty());
    }

    private Sent all(HttpStatus status, Person who, Site site, Optional<UserError> error) {
        var lines = years.years(who, who.body()).stream().map(one -> line(one, site)).toList();
        return Sent.of(status, "yearly/years.jte", site, page(site, List.of(site.here("years"))), Map.of(
                "lines", lines, "error", error, "mayLead", Rights.mayLead(who, who.body())));
    }

    private static YearLine line(YearlyService.Year one, Site site) {
        var state = one.editions() > 0
                ? site.words().say("years.published", one.editions())
                : site.words().say(one.isBegun() ? "years.begun" : "years.notBegun");
        return new YearLine(one.year(), name(one.year(), site.words()),
                one.isBegun() ? site.to(path(one.year())) : "", state);
    }

    private static String name(int year, PageWords words) {
        return DateWords.of(JapaneseDate.ofFiscalYear(year), words);
    }

    private static String path(int year) {
        return YEARS + "/" + year;
    }

    private static Page page(Site site, List<Page.Step> more) {
        return site.page(more.getLast().name(), Stream.concat(
                Stream.of(site.step("office", "/office"), site.step("report", "/office/reports")),
                more.stream()).toList());
    }

    /// Begins the report of a year.
    @PostMapping(YEARS)
    Object begin(@RequestParam(defaultValue = "0") int year, Person who, Site site) {
        try {
            years.begin(who, who.body(), year);
        } catch (UserError e) {
            return all(HttpStatus.UNPROCESSABLE_CONTENT, who, site, Optional.of(e));
        }
        return Onward.to(site.to(path(year), "told", "begun"));
    }

    @GetMapping(YEAR)
    Sent year(@PathVariable int year, Person who, Site site) {
        return year(HttpStatus.OK, year, who, site, Optional.empty());
    }

    private Sent year(HttpStatus status, int year, Person who, Site site, Optional<UserError> error) {
        var draft = mustFind(who, year);
        var shown = new HashMap<String, Object>(Map.of("name", name(year, site.words()), "summary",
                YearlyView.of(draft.report(), site.words()).sections().getFirst(), "draft", draft, "lines",
                draft.measures().stream().map(one -> line(one, year, site)).toList(), "error", error,
                "told", site.asked("told"), "address", site.to(path(year)), "preview",
                site.to(path(year) + "/preview"), "published",
                draft.newest() == 0 ? "" : site.to("/plans/" + who.body() + "/years/" + year)));
        shown.put("editions", draft.editions().stream().map(one -> site.words().say("yearly.edition",
                one.number(), DateWords.of(one.day(), site.words()))).toList());
        return Sent.of(status, "yearly/year.jte", site, page(site, List.of(site.step("years", YEARS),
                Page.Step.of(site.words(), name(year, site.words()), ""))), shown);
    }

    private static MeasureLine line(OfMeasure one, int year, Site site) {
        var words = site.words();
        var measure = one.measure();
        return new MeasureLine(site.to(path(year) + "/" + measure.id()), measure.title(), measure.owner(),
                measure.isReported()
                        ? measure.grade().isEmpty() ? words.say("yearly.grade.none") : measure.grade()
                        : words.say("yearly.grade.unreported"),
                words.say("years.written", one.written(), Part.values().length));
    }

    /// Publishes the next edition.
    @PostMapping(YEAR + "/publish")
    Object publish(@PathVariable int year, @RequestParam(defaultValue = "0") int after,
            @RequestParam(defaultValue = "") String reason, Person who, Site site) {
        try {
            years.publish(who, who.body(), year, after, reason);
        } catch (UserError e) {
            return year(HttpStatus.UNPROCESSABLE_CONTENT, year, who, site, Optional.of(e));
        }
        return Onward.to(site.to(path(year), "told", "published"));
    }

    /// The report as it would be published now.
    @GetMapping(YEAR + "/preview")
    Sent preview(@PathVariable int year, Person who, Site site) {
        var view = YearlyView.of(mustFind(who, year).report(), site.words());
        return Sent.of("yearly/preview.jte", site, page(site, List.of(site.step("years", YEARS),
                Page.Step.of(site.words(), name(year, site.words()), site.to(path(year))),
                site.here("years.preview"))), Map.of("view", view));
    }

    @GetMapping(MEASURE)
    Sent measure(@PathVariable int year, @PathVariable String measure, Person who, Site site) {
        return measure(HttpStatus.OK, year, measure, who, site, Optional.empty(), List.of());
    }

    private Sent measure(HttpStatus status, int year, String id, Person who, Site site,
            Optional<UserError> error, List<Crossed> crossed) {
        var words = site.words();
        var draft = mustFind(who, year);
        var one = draft.measure(id).orElseThrow(OfficeYearPages::missing);
        var view = YearlyView.of(draft.report(), words);
        var section = view.sections().get(1 + draft.measures().indexOf(one));
        var fields = Stream.of(Part.values())
                .map(part -> field(one.text(part), crossed, error.isPresent(), site)).toList();
        return Sent.of(status, "yearly/texts.jte", site,
                page(site, List.of(site.step("years", YEARS),
                        Page.Step.of(words, name(year, words), site.to(path(year))),
                        Page.Step.asWritten(one.measure().title(), ""))),
                Map.of("title", one.measure().title(), "fields", fields, "section", section, "mayWrite",
                        one.mayWrite(), "error", error, "isCrossed", !crossed.isEmpty(), "told",
                        site.asked("told"), "address", site.to(path(year) + "/" + id), "back",
                        site.to(path(year))));
    }

    /// What was typed stays in the form where it was not kept.
    private static Field field(YearDraft.Text text, List<Crossed> crossed, boolean isRefused, Site site) {
        var words = site.words();
        var key = text.part().code();
        var other = crossed.stream().filter(one -> one.theirs().part() == text.part()).findFirst();
        var source = text.seen() == 0
                ? words.say("years.prefilled")
                : words.say("years.by", text.by(),
                        text.day().map(day -> DateWords.of(day, words)).orElse(""));
        return new Field(key, words.say("yearly." + key), words.say("years.hint." + key),
                other.map(Crossed::ours).orElse(isRefused ? site.asked(key) : text.words()), text.seen(),
                source, other.map(one -> one.theirs().words()).orElse(""));
    }

    /// Keeps the texts of a measure.
    @PostMapping(MEASURE)
    Object save(@PathVariable int year, @PathVariable String measure, Person who, Site site) {
        try {
            var crossed = years.save(who, who.body(), year, measure, Stream.of(Part.values())
                    .map(part -> new Typed(part, seen(site.asked(part.code() + "-seen")),
                            site.asked(part.code())))
                    .toList());
            if (!crossed.isEmpty()) {
                return measure(HttpStatus.CONFLICT, year, measure, who, site, Optional.empty(), crossed);
            }
        } catch (UserError e) {
            return measure(HttpStatus.UNPROCESSABLE_CONTENT, year, measure, who, site, Optional.of(e),
                    List.of());
        }
        return Onward.to(site.to(path(year) + "/" + measure, "told", "saved"));
    }

    private static int seen(String typed) {
        return typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : 0;
    }

    private YearDraft mustFind(Person who, int year) {
        return years.draft(who, who.body(), year).orElseThrow(OfficeYearPages::missing);
    }

    private static NotHere missing() {
        return new NotHere(
                Words.of("この年度の報告や施策は、まだここにありません。", "There is no such yearly report or measure here."),
                Words.of("年次報告の一覧から選び直してください。", "Please choose again from the list of yearly reports."));
    }
}
