package jp.kanmin.app.web.report;

import java.nio.charset.StandardCharsets;

import jp.kanmin.app.account.Person;
import jp.kanmin.app.publication.page.FindingJson;
import jp.kanmin.app.service.NotAllowed;
import jp.kanmin.app.service.monitor.DocumentService;
import jp.kanmin.app.service.monitor.MonitoringService;
import jp.kanmin.app.web.fault.NotHere;
import jp.kanmin.app.web.page.JsonFault;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.finding.Language;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonText;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/// The report of a quarter for other programs: a kanmin-report document, read and sent with a token, or with a session
/// and the form key as the header `X-CSRF-TOKEN`. All answers are JSON, those to wrong requests too.
@Controller
public final class DocumentPages {

    private final MonitoringService monitoring;
    private final DocumentService documents;

    DocumentPages(MonitoringService monitoring, DocumentService documents) {
        this.monitoring = monitoring;
        this.documents = documents;
    }

    /// The report as it stands.
    @GetMapping(ReportPages.QUARTER + ".json")
    ResponseEntity<byte[]> document(@PathVariable String code, Person who) {
        var report = monitoring.report(who, who.body(), ReportPages.quarter(code));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON)
                .body(JsonText.pretty(report.document()).getBytes(StandardCharsets.UTF_8));
    }

    /// Answers what was kept and what the rules say; 422 where nothing was kept.
    @PostMapping(ReportPages.QUARTER + ".json")
    ResponseEntity<byte[]> receive(@PathVariable String code, @RequestBody byte[] document,
            Person who, Site site) {
        var received = documents.receive(who, who.body(), ReportPages.quarter(code), document);
        var answer = Json.Obj.EMPTY.with("kept", Json.of(received.entered().kept()))
                .with("crossed", Json.texts(received.entered().crossed()))
                .with("findings", FindingJson.of(received.findings(),
                        language(site)));
        var status = !received.isKept()
                ? HttpStatus.UNPROCESSABLE_CONTENT
                : received.entered().crossed().isEmpty() ? HttpStatus.OK : HttpStatus.CONFLICT;
        return ResponseEntity.status(status).contentType(MediaType.APPLICATION_JSON)
                .body(JsonText.pretty(answer).getBytes(StandardCharsets.UTF_8));
    }

    @ExceptionHandler(UserError.class)
    ResponseEntity<byte[]> wrong(UserError e, Site site) {
        return fault(HttpStatus.BAD_REQUEST, e.what(), e.remedy(), site);
    }

    @ExceptionHandler(NotAllowed.class)
    ResponseEntity<byte[]> notAllowed(NotAllowed e, Site site) {
        return fault(HttpStatus.FORBIDDEN, e.what(), e.remedy(), site);
    }

    @ExceptionHandler(NotHere.class)
    ResponseEntity<byte[]> notHere(NotHere e, Site site) {
        return fault(HttpStatus.NOT_FOUND, e.what(), e.remedy(), site);
    }

    private static ResponseEntity<byte[]> fault(HttpStatus status, Words what, Words remedy, Site site) {
        return ResponseEntity.status(status).contentType(MediaType.APPLICATION_JSON)
                .body(JsonFault.of("KD-API-REQUEST", what, remedy, language(site)));
    }

    private static Language language(Site site) {
        return site.words().isEnglish() ? Language.EN : Language.JA;
    }
}
