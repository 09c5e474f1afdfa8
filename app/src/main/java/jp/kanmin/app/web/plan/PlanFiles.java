package jp.kanmin.app.web.plan;

import java.util.Optional;

import jp.kanmin.app.service.PublicationFiles;
import jp.kanmin.app.service.PublishedPlan;
import jp.kanmin.app.web.fault.NotHere;
import jp.kanmin.finding.Words;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The files of published plans: open data, which any page of any site may read.
@Controller
public final class PlanFiles {

    private static final String NAME = "{name:plan\\.(?:json|pdf|docx)|(?:measures|indicators)\\.csv|picture-[0-9a-f]+\\.(?:png|jpg)}";

    private final PlanShelf shelf;
    private final PublicationFiles files;

    PlanFiles(PlanShelf shelf, PublicationFiles files) {
        this.shelf = shelf;
        this.files = files;
    }

    @GetMapping("/plans/{body:[0-9]+}/v{version:[0-9]{1,6}}/" + NAME)
    ResponseEntity<byte[]> file(@PathVariable String body, @PathVariable int version,
            @PathVariable String name) {
        return file(PlanPages.mustFind(shelf.find(body, version), body), name);
    }

    /// The same of the newest version.
    @GetMapping({"/plans/{body:[0-9]+}/" + NAME, "/plans/{body:[0-9]+}/latest/" + NAME})
    ResponseEntity<byte[]> newest(@PathVariable String body, @PathVariable String name) {
        return file(PlanPages.mustFind(shelf.latest(body), body), name);
    }

    private ResponseEntity<byte[]> file(PublishedPlan published, String name) {
        var content = files.find(published, name).orElseThrow(() -> new NotHere(
                Words.of("このファイルはありません。", "There is no such file."),
                Words.of("計画のページから選び直してください。", "Choose again on the page of the plan.")));
        var version = published.version();
        var answer = ResponseEntity.ok().cacheControl(CacheControl.noCache()).contentType(type(name))
                .eTag('"' + version.hash().substring(0, 32) + '-' + name + '"')
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        saved(name).ifPresent(disposition -> answer.header(HttpHeaders.CONTENT_DISPOSITION,
                disposition.filename("%s-v%d-%s".formatted(version.body(), version.version(), name)).build()
                        .toString()));
        return answer.body(content);
    }

    /// Tables and Word files are saved under a name that tells whose they are; the others are shown.
    private static Optional<ContentDisposition.Builder> saved(String name) {
        if (name.endsWith(".csv") || name.endsWith(".docx")) {
            return Optional.of(ContentDisposition.attachment());
        }
        return name.endsWith(".pdf") ? Optional.of(ContentDisposition.inline()) : Optional.empty();
    }

    private static MediaType type(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "json" -> MediaType.APPLICATION_JSON;
            case "csv" -> MediaType.parseMediaType("text/csv;charset=UTF-8");
            case "pdf" -> MediaType.APPLICATION_PDF;
            case "docx" ->
                MediaType.parseMediaType(
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
            case "png" -> MediaType.IMAGE_PNG;
            default -> MediaType.IMAGE_JPEG;
        };
    }
}
