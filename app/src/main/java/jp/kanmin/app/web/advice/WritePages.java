package jp.kanmin.app.web.advice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jp.kanmin.app.account.Person;
import jp.kanmin.app.publication.page.Page;
import jp.kanmin.app.service.advice.AdviceService;
import jp.kanmin.app.service.advice.AdviceService.Letter;
import jp.kanmin.app.service.advice.Passage;
import jp.kanmin.app.service.advice.Source;
import jp.kanmin.app.web.page.Onward;
import jp.kanmin.app.web.page.Sent;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.app.web.page.TypedDay;
import jp.kanmin.body.Body;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import jp.kanmin.text.SearchForm;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Writing advice, in two steps: to whom, then what and about which passage.
@Controller
public final class WritePages {

    private static final String CHOOSE = AdvicePages.PATH + "/new";
    private static final String WRITE = AdvicePages.PATH + "/write";
    /// Bodies that one page offers.
    private static final int OFFERED = 60;
    /// With more bodies than these, advice speaks of whole plans.
    private static final int WITH_PASSAGES = 20;

    private final AdviceService advice;
    private final Clock clock;

    WritePages(AdviceService advice, Clock clock) {
        this.advice = advice;
        this.clock = clock;
    }

    /// A body to be advised.
    ///
    /// @param passages what advice may speak of besides the whole plan
    /// @param chosen the path of the passage that was chosen
    public record Addressee(String code, String name, List<Passage> passages, String chosen) {
        public Addressee {
            passages = List.copyOf(passages);
        }
    }

    /// Finds bodies and keeps those that were chosen.
    @GetMapping(CHOOSE)
    Sent choose(@RequestParam(defaultValue = "") List<String> body, Person who, Site site) {
        var open = advice.bodies(who);
        var found = found(open, site.asked("q"));
        var chosen = open.stream().filter(one -> body.contains(one.code())).toList();
        var offered = found.stream().filter(one -> !chosen.contains(one)).limit(OFFERED).toList();
        return Sent.of("advice/choose.jte", site, page(site, "advice.new"),
                Map.of("chosen", chosen, "offered", offered, "found", found.size(), "most",
                        AdviceService.MOST_BODIES, "asked", site.asked("q")));
    }

    private static List<Body> found(List<Body> open, String asked) {
        var key = SearchForm.of(asked.strip());
        return open.stream().filter(one -> key.isEmpty() || one.code().startsWith(key)
                || SearchForm.of(one.fullName()).contains(key) || SearchForm.of(one.kana()).startsWith(key))
                .toList();
    }

    @GetMapping(WRITE)
    Object write(@RequestParam(defaultValue = "") List<String> body, Person who, Site site) {
        var codes = new LinkedHashSet<>(body);
        if (site.asked("all").equals("yes")) {
            found(advice.bodies(who), site.asked("q")).forEach(one -> codes.add(one.code()));
        }
        codes.removeIf(String::isBlank);
        return codes.isEmpty()
                ? Onward.to(site.to(CHOOSE, "told", "nobody"))
                : page(HttpStatus.OK, List.copyOf(codes), UUID.randomUUID().toString(), who, site,
                        Optional.empty());
    }

    @PostMapping(WRITE)
    Object send(@RequestParam(defaultValue = "") List<String> body, @RequestParam String id, Person who,
            Site site) {
        try {
            var passages = new LinkedHashMap<String, String>();
            body.forEach(code -> passages.put(code, site.asked("passage-" + code)));
            advice.give(who, new Letter(key(id), source(site.asked("source")), site.asked("words"),
                    due(site.asked("due")), passages));
            return Onward.to(site.to(GivenPages.GIVEN, "told", "given"));
        } catch (UserError e) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, body, id, who, site, Optional.of(e));
        }
    }

    private static String key(String typed) {
        return typed.matches("[0-9a-f-]{36}") ? typed : UUID.randomUUID().toString();
    }

    private static Source source(String code) {
        return Source.of(code).orElseThrow(() -> new UserError(
                Words.of("だれからの助言かが選ばれていません。", "It was not chosen whose advice it is."),
                Words.of("1つ選んでください。", "Please choose one.")));
    }

    private Optional<LocalDate> due(String typed) {
        return typed.isBlank() ? Optional.empty() : Optional.of(TypedDay.read(typed, LocalDate.now(clock)));
    }

    private Sent page(HttpStatus status, List<String> codes, String id, Person who, Site site,
            Optional<UserError> error) {
        var bodies = advice.bodies(who).stream().filter(one -> codes.contains(one.code())).toList();
        boolean withPassages = bodies.size() <= WITH_PASSAGES;
        var sources = Source.openTo(who);
        var shown = new HashMap<String, Object>(Map.of("id", key(id), "error", error, "withPassages",
                withPassages, "sources", sources, "addressees", bodies.stream().map(one -> new Addressee(
                        one.code(), one.fullName(),
                        withPassages ? advice.passages(who, one.code()) : List.of(),
                        site.asked("passage-" + one.code()))).toList()));
        shown.put("source", site.asked("source").isEmpty() && sources.size() == 1
                ? sources.getFirst().code()
                : site.asked("source"));
        return Sent.of(status, "advice/write.jte", site, page(site, "advice.write"), shown);
    }

    private static Page page(Site site, String key) {
        return site.page(site.words().say(key), List.of(site.step("office", "/office"),
                site.step("advice.given", GivenPages.GIVEN), site.here(key)));
    }
}
