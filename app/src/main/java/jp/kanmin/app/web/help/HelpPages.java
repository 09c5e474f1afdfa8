package jp.kanmin.app.web.help;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jp.kanmin.app.web.page.Sent;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.measure.Duties;
import jp.kanmin.measure.Glossary;
import jp.kanmin.text.SearchForm;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The help centre (row A-32).
@Controller
public final class HelpPages {

    private static final int LONGEST = 60;

    @GetMapping("/help")
    Sent help(Site site) {
        return Sent.of("help/help.jte", site, site.page(site.words().say("help"), List.of(site.here("help"))),
                Map.of("duties", Duties.of("9")));
    }

    @GetMapping("/help/terms")
    Sent terms(Site site) {
        var typed = site.asked("q").strip();
        var asked = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        var all = Glossary.all().stream().map(Entry::of).toList();
        return Sent.of("help/terms.jte", site,
                site.page(site.words().say("help.terms"),
                        List.of(site.step("help", "/help"), site.here("help.terms"))),
                Map.of("asked", asked, "all", all.size(), "found", found(all, SearchForm.of(asked))));
    }

    /// A word itself first, then what begins with it, then what speaks of it.
    private static List<Entry> found(List<Entry> all, String asked) {
        return asked.isEmpty()
                ? all
                : Stream.iterate(3, rank -> rank > 0, rank -> rank - 1)
                        .flatMap(rank -> all.stream().filter(entry -> entry.rank(asked) == rank)).toList();
    }
}
