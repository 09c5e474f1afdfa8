package jp.kanmin.app.service.monitor.yearly;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

import jp.kanmin.app.publication.page.PageWords;
import jp.kanmin.app.publication.yearly.YearlyJson;
import jp.kanmin.app.publication.yearly.YearlyPdf;
import jp.kanmin.app.publication.yearly.YearlyReport;
import jp.kanmin.app.publication.yearly.YearlyView;
import jp.kanmin.app.publication.yearly.YearlyWord;
import jp.kanmin.app.store.StoredJson;
import jp.kanmin.app.store.yearly.EditionStore;
import jp.kanmin.finding.Language;
import org.springframework.stereotype.Service;

/// Published yearly reports, for everybody. PDF and Word are made once and kept, so that an edition stays to the byte what
/// it was.
@Service
public class PublishedYears {

    private static final String PDF = "report.pdf";
    private static final String WORD = "report.docx";

    private final EditionStore editions;

    PublishedYears(EditionStore editions) {
        this.editions = editions;
    }

    /// The newest edition of each year of a body, the newest year first.
    public List<YearDraft.Edition> years(String body) {
        var newest = new LinkedHashMap<Integer, YearDraft.Edition>();
        editions.of(body)
                .forEach(one -> newest.putIfAbsent(one.year(), YearlyService.edition(one)));
        return List.copyOf(newest.values());
    }

    /// All editions of a year, the newest first.
    public List<YearDraft.Edition> editions(String body, int year) {
        return editions.of(body).stream().filter(one -> one.year() == year).map(YearlyService::edition)
                .toList();
    }

    /// An edition as it was published.
    public Optional<YearlyReport> find(String body, int year, int number) {
        return editions.document(body, year, number)
                .map(document -> YearlyJson.read(StoredJson.object(document)));
    }

    /// The newest edition of a year.
    public Optional<YearlyReport> newest(String body, int year) {
        return editions(body, year).stream().findFirst()
                .flatMap(one -> find(body, year, one.number()));
    }

    /// The PDF of an edition, in Japanese.
    public byte[] pdf(YearlyReport report) {
        return kept(report, PDF);
    }

    /// The Word file of an edition, in Japanese.
    public byte[] word(YearlyReport report) {
        return kept(report, WORD);
    }

    private byte[] kept(YearlyReport report, String name) {
        return editions.file(report.body(), report.year(), report.edition(), name).orElseGet(() -> {
            var view = YearlyView.of(report, PageWords.in(Language.JA));
            editions.keep(report.body(), report.year(), report.edition(), name,
                    name.equals(PDF) ? YearlyPdf.of(view).bytes() : YearlyWord.of(view));
            return editions.file(report.body(), report.year(), report.edition(), name).orElseThrow();
        });
    }
}
