package jp.kanmin.app.web.operation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Rights;
import jp.kanmin.app.service.operation.HistoryService;
import jp.kanmin.app.web.page.Sent;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.app.web.page.TableFile;
import jp.kanmin.plan.draft.Section;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Who did what to the plan of a body, and when.
@Controller
public final class HistoryPages {

    private final HistoryService history;

    HistoryPages(HistoryService history) {
        this.history = history;
    }

    @GetMapping("/office/history")
    Sent history(Person who, Site site) {
        var section = Section.of(site.asked("section"));
        var lines = history.lines(who, who.body(), site.asked("person"), section,
                number(site.asked("before")));
        var words = site.words();
        return Sent.of("operation/history.jte", site,
                site.page(words.say("history"),
                        List.of(site.step("office", "/office"), site.here("history"))),
                Map.of("rows", lines.lines().stream().map(line -> HistoryRow.of(line, words)).toList(),
                        "people", history.people(who, who.body()), "person", site.asked("person"),
                        "section", site.asked("section"), "older", lines.older().map(
                                number -> older(site, number)).orElse(""),
                        "mayAdminister", Rights.mayAdminister(who, who.body())));
    }

    @GetMapping("/office/history.csv")
    ResponseEntity<byte[]> table(Person who, Site site) {
        var words = site.words();
        var rows = history.all(who, who.body()).stream().map(line -> {
            var event = line.event();
            return List.of(Long.toString(event.number()), event.at(), line.name(), event.person(),
                    event.roles(),
                    words.sayCode("history.action", event.action()), event.action(), event.object(),
                    event.before(), event.after(), event.hash());
        }).toList();
        var heading = List.of("history.number", "history.at", "history.who", "history.id", "history.roles",
                "history.what", "history.code", "history.where", "history.before", "history.after",
                "history.hash").stream().map(words::say).toList();
        return TableFile.of(who.body() + "-history.csv", heading, rows);
    }

    private static String older(Site site, long number) {
        return site.file("/office/history") + "?before=" + number + "&person="
                + URLEncoder.encode(site.asked("person"), StandardCharsets.UTF_8) + "&section="
                + URLEncoder.encode(site.asked("section"), StandardCharsets.UTF_8)
                + (site.words().isEnglish() ? "&lang=en" : "");
    }

    /// What is no number asks for the newest.
    private static long number(String text) {
        return Optional.of(text).filter(digits -> digits.matches("[0-9]{1,18}")).map(Long::parseLong)
                .orElse(Long.MAX_VALUE);
    }
}
