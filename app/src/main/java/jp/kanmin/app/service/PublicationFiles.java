package jp.kanmin.app.service;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import jp.kanmin.app.publication.Publication;
import jp.kanmin.app.publication.page.PageWords;
import jp.kanmin.app.publication.pdf.PlanPdf;
import jp.kanmin.app.publication.plan.PlanView;
import jp.kanmin.app.publication.table.IndicatorsCsv;
import jp.kanmin.app.publication.table.MeasuresCsv;
import jp.kanmin.app.publication.word.PlanWord;
import jp.kanmin.finding.Language;
import org.springframework.stereotype.Service;

/// The files of published versions. What is quick to make is made when it is asked for; PDF and Word are made once
/// and kept, so that a version stays to the byte what it was.
@Service
public class PublicationFiles {

    private final PublicationService publications;

    PublicationFiles(PublicationService publications) {
        this.publications = publications;
    }

    /// A file by its name, such as `plan.pdf` or a picture.
    public Optional<byte[]> find(PublishedPlan published, String name) {
        var version = published.version();
        return switch (name) {
            case Publication.DOCUMENT -> publications.document(version.body(), version.version());
            case Publication.MEASURES -> Optional.of(MeasuresCsv.of(published.plan()));
            case Publication.INDICATORS -> Optional.of(IndicatorsCsv.of(published.plan()));
            case Publication.PDF, Publication.WORD -> Optional.of(kept(published, name));
            default -> publications.file(version.body(), version.version(), name);
        };
    }

    private byte[] kept(PublishedPlan published, String name) {
        var version = published.version();
        return publications.file(version.body(), version.version(), name)
                .orElseGet(() -> publications.keep(version.body(), version.version(), name,
                        made(published, name)));
    }

    private byte[] made(PublishedPlan published, String name) {
        var pictures = published.pictures();
        var before = publications.plan(published.version().body(), published.version().version() - 1)
                .map(PublishedPlan::plan);
        var view = PlanView.of(published.plan(), before, PageWords.in(Language.JA),
                alias -> Optional.ofNullable(pictures.get(alias)), PlanView.Downloads.BESIDE);
        return switch (name) {
            case Publication.PDF -> PlanPdf.of(view, contents(published)).bytes();
            case Publication.WORD -> PlanWord.of(view, contents(published));
            default -> throw new IllegalArgumentException(name);
        };
    }

    /// The pictures of a version by the names they are published under.
    private Map<String, byte[]> contents(PublishedPlan published) {
        var contents = new HashMap<String, byte[]>();
        var version = published.version();
        published.pictures().values().forEach(name -> publications
                .file(version.body(), version.version(), name).ifPresent(bytes -> contents.put(name, bytes)));
        return contents;
    }
}
