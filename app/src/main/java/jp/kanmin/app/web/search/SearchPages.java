package jp.kanmin.app.web.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import jp.kanmin.app.service.search.Found;
import jp.kanmin.app.service.search.SearchService;
import jp.kanmin.app.web.page.Pager;
import jp.kanmin.app.web.page.Sent;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.body.Bodies;
import jp.kanmin.body.Body;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// One search over everything: national measures, samples, cases, terms, and the published plans.
@Controller
public final class SearchPages {

    private static final int ROWS = 20;
    private static final int LONGEST = 200;

    private final SearchService search;

    SearchPages(SearchService search) {
        this.search = search;
    }

    @GetMapping("/search")
    Sent search(Site site) {
        var asked = site.asked("q").strip();
        var words = asked.length() > LONGEST ? asked.substring(0, LONGEST) : asked;
        var kind = Stream.of(Found.Kind.values()).filter(one -> code(one).equals(site.asked("kind")))
                .findFirst();
        var pager = Pager.of(site);
        var found = search.find(words, kind.map(Set::of).orElse(Set.of()), pager.page() * ROWS, ROWS);
        var rows = found.hits().stream().map(hit -> row(hit, site)).toList();
        var choices = Stream.of(Found.Kind.values())
                .map(one -> new Choice(code(one), site.words().say("search.kind." + code(one)),
                        kind.filter(one::equals).isPresent()))
                .toList();
        return Sent.of("search/search.jte", site,
                site.page(site.words().say("search"), List.of(site.here("search"))),
                Map.of("words", words, "found", found, "rows", rows, "choices", choices, "pager",
                        pager.over(found.total(), ROWS)));
    }

    /// A hit with where it leads.
    ///
    /// @param where what it is and whose
    public record Row(Found.Hit hit, String address, String where) {}

    /// A kind that can be chosen.
    public record Choice(String code, String name, boolean isChosen) {}

    private static Row row(Found.Hit hit, Site site) {
        var kind = site.words().say("search.kind." + code(hit.kind()));
        var body = Bodies.find(hit.body()).filter(_ -> !hit.body().isEmpty()).map(Body::fullName).orElse("");
        return new Row(hit, address(hit, site), body.isEmpty() ? kind : body + " " + kind);
    }

    private static String address(Found.Hit hit, Site site) {
        return switch (hit.kind()) {
            case NATIONAL -> site.to("/measures/" + hit.id());
            case SAMPLE -> site.to("/samples/" + hit.id());
            case CASE -> site.to("/cases/" + hit.id());
            case TERM -> site.to("/help/terms") + (site.words().isEnglish() ? "&q=" : "?q=")
                    + URLEncoder.encode(hit.id(), StandardCharsets.UTF_8);
            case PLAN, CHAPTER, MEASURE -> site.to("/plans/" + hit.body());
        };
    }

    private static String code(Found.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
