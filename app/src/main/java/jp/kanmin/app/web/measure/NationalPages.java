package jp.kanmin.app.web.measure;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import jp.kanmin.app.publication.page.Page;
import jp.kanmin.app.service.MeasureSearch;
import jp.kanmin.app.web.fault.NotHere;
import jp.kanmin.app.web.page.Sent;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.finding.Words;
import jp.kanmin.measure.Editions;
import jp.kanmin.measure.MeasureFilter;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The national measures: the list with its search, and a sheet for each.
@Controller
public final class NationalPages {

    private final MeasureLists lists;

    NationalPages(MeasureSearch search, Clock clock) {
        lists = new MeasureLists(search, clock);
    }

    @GetMapping("/measures")
    Sent list(Site site) {
        var list = lists.nationals(site, "/measures", measure -> Query.of(
                "/measures/" + Editions.find(site.asked("edition")).orElseGet(Editions::newest).name() + "/"
                        + MeasureLists.key(measure))
                .with("asOf", site.asked("asOf").length() > 60 ? "" : site.asked("asOf")));
        return Sent.of("measure/nationals.jte", site,
                site.page(site.words().say("nationals"), List.of(site.here("nationals"))),
                Map.of("list", list));
    }

    @GetMapping("/measures/{edition}/{key}")
    Sent sheet(@PathVariable String edition, @PathVariable String key, Site site) {
        var list = Editions.find(edition).orElseThrow(() -> missing());
        var measure = MeasureLists.find(list, key).orElseThrow(() -> missing());
        var sheet = NationalSheet.of(list, measure, MeasureFilter.fiscalYear(lists.asOf(site)), site);
        return Sent.of("measure/national.jte", site, site.page(measure.title(),
                List.of(site.step("nationals", "/measures"), Page.Step.asWritten(measure.title(), ""))),
                Map.of("sheet", sheet, "choose",
                        "/office/measures/choose/national/" + list.name() + "/" + MeasureLists.key(measure)));
    }

    private static NotHere missing() {
        return new NotHere(Words.of("この国の施策は一覧にありません。", "There is no such national measure."),
                Words.of("国の施策の一覧から探してください。", "Look for it on the national list."));
    }
}
