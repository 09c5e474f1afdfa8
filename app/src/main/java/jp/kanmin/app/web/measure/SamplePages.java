package jp.kanmin.app.web.measure;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.kanmin.app.publication.page.Page;
import jp.kanmin.app.service.MeasureSearch;
import jp.kanmin.app.web.fault.NotHere;
import jp.kanmin.app.web.page.Sent;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.finding.Words;
import jp.kanmin.measure.Cases;
import jp.kanmin.measure.Samples;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The guide's 44 samples and the casebook they refer to.
@Controller
public final class SamplePages {

    private final MeasureLists lists;

    SamplePages(MeasureSearch search, Clock clock) {
        lists = new MeasureLists(search, clock);
    }

    @GetMapping("/samples")
    Sent samples(Site site) {
        var finder = lists.samples(site, "/samples", sample -> Query.of("/samples/" + sample.seq()));
        return Sent.of("measure/samples.jte", site,
                site.page(site.words().say("samples"), List.of(site.here("samples"))),
                Map.of("finder", finder));
    }

    @GetMapping("/samples/{seq}")
    Sent sample(@PathVariable String seq, Site site) {
        var sample = find(seq).orElseThrow(() -> new NotHere(
                Words.of("この番号の記載例はありません。", "There is no sample of this number."),
                Words.of("記載例の一覧から探してください。", "Look for it on the list of samples.")));
        return Sent.of("measure/sample.jte", site, site.page(sample.title(),
                List.of(site.step("samples", "/samples"), Page.Step.asWritten(sample.title(), ""))),
                Map.of("sheet", SampleSheet.of(sample, site), "choose",
                        "/office/measures/choose/sample/" + sample.seq()));
    }

    @GetMapping("/cases")
    Sent cases(Site site) {
        var finder = lists.cases(site, "/cases", one -> Query.of("/cases/" + one.no()));
        return Sent.of("measure/cases.jte", site,
                site.page(site.words().say("casebook"), List.of(site.here("casebook"))),
                Map.of("finder", finder));
    }

    @GetMapping("/cases/{no}")
    Sent one(@PathVariable String no, Site site) {
        var found = Cases.find(no).orElseThrow(() -> new NotHere(
                Words.of("この番号の事例はありません。", "There is no case of this number."),
                Words.of("事例の一覧から探してください。", "Look for it on the list of cases.")));
        var samples = found.samples().stream().flatMap(seq -> Samples.find(seq).stream())
                .map(sample -> new NationalSheet.Link(sample.title(), site.to("/samples/" + sample.seq())))
                .toList();
        return Sent.of("measure/case.jte", site, site.page(found.title(),
                List.of(site.step("casebook", "/cases"), Page.Step.asWritten(found.title(), ""))),
                Map.of("found", found, "samples", samples, "pillar",
                        MeasureLists.pillar(found.pillar(), site.words())));
    }

    /// The sample with a number as addresses write it.
    public static Optional<Samples.Sample> find(String seq) {
        return seq.length() < 3 && !seq.isEmpty() && seq.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Samples.find(Integer.parseInt(seq))
                : Optional.empty();
    }
}
