package jp.kanmin.app.web.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.publication.page.DateWords;
import jp.kanmin.app.publication.page.PageWords;
import jp.kanmin.app.service.monitor.rollup.LaggingService;
import jp.kanmin.app.service.monitor.rollup.LaggingService.Judged;
import jp.kanmin.app.service.monitor.rollup.LaggingService.Lists;
import jp.kanmin.app.web.page.Pager;
import jp.kanmin.app.web.page.Sent;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.app.web.page.SiteWords;
import jp.kanmin.app.web.page.TableFile;
import jp.kanmin.finding.Language;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Which bodies may need help: late reports, measures behind and ahead, indicators without a value. Page and CSV, for
/// prefectures and the nation.
@Controller
public final class LaggingPages {

    private static final String PATH = "/office/progress";
    private static final int ROWS = 50;
    private static final List<String> SHOWS = List.of("late", "behind", "ahead", "unvalued");

    private final LaggingService lagging;

    LaggingPages(LaggingService lagging) {
        this.lagging = lagging;
    }

    /// A body in one of the lists.
    ///
    /// @param what what is said of it
    public record Row(String code, String name, String what, String quarter) {}

    @GetMapping(PATH)
    Sent page(Person who, Site site) {
        var lists = lagging.of(who);
        var show = SHOWS.contains(site.asked("show")) ? site.asked("show") : SHOWS.getFirst();
        var rows = rows(lists, show, site.words());
        var pager = Pager.of(site).over(rows.size(), ROWS);
        return Sent.of("progress/lagging.jte", site,
                site.page(site.words().say("progress.lagging"),
                        List.of(site.step("overview", "/office/overview"), site.here("progress.lagging"))),
                Map.of("who", who, "asOf", DateWords.of(lists.asOf(), site.words()), "show", show, "counts",
                        SHOWS.stream().map(one -> rows(lists, one, site.words()).size()).toList(), "shows",
                        SHOWS, "rows",
                        rows.stream().skip((long) ROWS * pager.page()).limit(ROWS).toList(), "pager",
                        pager));
    }

    /// All lists in one.
    @GetMapping(PATH + ".csv")
    ResponseEntity<byte[]> table(Person who) {
        var words = SiteWords.in(Language.JA);
        var lists = lagging.of(who);
        var cells = new ArrayList<List<String>>();
        SHOWS.forEach(show -> rows(lists, show, words).forEach(row -> cells.add(List.of(
                words.say("progress.lagging." + show), row.code, row.name, row.what, row.quarter))));
        return TableFile.of("lagging.csv", List.of("区分", "団体コード", "団体名", "内容", "四半期"), cells);
    }

    private static List<Row> rows(Lists lists, String show, PageWords words) {
        return switch (show) {
            case "behind" -> judged(lists.behind(), words);
            case "ahead" -> judged(lists.ahead(), words);
            case "unvalued" -> lists.unvalued().stream().map(one -> new Row(one.body().code(),
                    one.body().fullName(), words.say("progress.unvalued", one.count(), one.all()) + " "
                            + String.join("、", one.names().stream().limit(5).toList()),
                    "")).toList();
            default -> lists.late().stream().map(one -> new Row(one.body().code(), one.body().fullName(),
                    words.say("progress.lateBy", one.missing(), one.all(), DateWords.of(one.due(), words)),
                    DateWords.of(one.quarter(), words))).toList();
        };
    }

    private static List<Row> judged(List<Judged> all, PageWords words) {
        return all.stream().map(one -> new Row(one.body().code(), one.body().fullName(), one.title(),
                DateWords.of(one.quarter(), words))).toList();
    }
}
