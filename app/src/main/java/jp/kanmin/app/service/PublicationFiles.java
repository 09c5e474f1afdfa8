package jp.kanmin.app.service;

import java.util.Optional;

import jp.kanmin.app.publication.Publication;
import jp.kanmin.app.publication.table.IndicatorsCsv;
import jp.kanmin.app.publication.table.MeasuresCsv;
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
            default -> publications.file(version.body(), version.version(), name);
        };
    }
}
