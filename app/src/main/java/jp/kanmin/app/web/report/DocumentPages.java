package jp.kanmin.app.web.report;

import java.nio.charset.StandardCharsets;

import jp.kanmin.app.account.Person;
import jp.kanmin.app.publication.page.FindingJson;
import jp.kanmin.app.service.monitor.DocumentService;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.finding.Language;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonText;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/// The report of a quarter from another program: a kanmin-report document, sent with a session and the form key as the
/// header `X-CSRF-TOKEN`.
@Controller
public final class DocumentPages {

    private final DocumentService documents;

    DocumentPages(DocumentService documents) {
        this.documents = documents;
    }

    /// Answers what was kept and what the rules say; 422 where nothing was kept.
    @PostMapping(ReportPages.QUARTER + ".json")
    ResponseEntity<byte[]> receive(@PathVariable String code, @RequestBody byte[] document,
            Person who, Site site) {
        var received = documents.receive(who, who.body(), ReportPages.quarter(code), document);
        var answer = Json.Obj.EMPTY.with("kept", Json.of(received.entered().kept()))
                .with("crossed", Json.texts(received.entered().crossed()))
                .with("findings", FindingJson.of(received.findings(),
                        site.words().isEnglish() ? Language.EN : Language.JA));
        var status = !received.isKept()
                ? HttpStatus.UNPROCESSABLE_CONTENT
                : received.entered().crossed().isEmpty() ? HttpStatus.OK : HttpStatus.CONFLICT;
        return ResponseEntity.status(status).contentType(MediaType.APPLICATION_JSON)
                .body(JsonText.pretty(answer).getBytes(StandardCharsets.UTF_8));
    }
}
