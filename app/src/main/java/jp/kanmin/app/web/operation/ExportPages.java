package jp.kanmin.app.web.operation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.service.operation.BodyService;
import jp.kanmin.app.web.page.Sent;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.finding.UserError;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// Everything a body owns: to take away as a file, and to delete.
@Controller
public final class ExportPages {

    private final BodyService bodies;

    ExportPages(BodyService bodies) {
        this.bodies = bodies;
    }

    @GetMapping("/office/export")
    Sent export(Person who, Site site) {
        return page(HttpStatus.OK, who, site, Optional.empty());
    }

    /// A form asks for the file, because the export itself is recorded.
    @PostMapping("/office/export/file")
    void file(Person who, Site site, HttpServletResponse response) throws IOException {
        var body = body(who, site);
        var file = bodies.export(who, body);
        try {
            response.setContentType("application/zip");
            response.setContentLengthLong(Files.size(file));
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment().filename(body + "-export.zip").build().toString());
            try (OutputStream out = response.getOutputStream()) {
                Files.copy(file, out);
            }
        } finally {
            Files.deleteIfExists(file);
        }
    }

    @PostMapping("/office/export/delete")
    Object delete(Person who, Site site, HttpServletRequest request, HttpServletResponse response) {
        var body = body(who, site);
        var removal = new BodyService.Removal(site.asked("name"), site.asked("withdraw").equals("yes"),
                site.asked("withoutExport").equals("yes"));
        try {
            bodies.remove(who, body, removal);
        } catch (UserError e) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, who, site, Optional.of(e));
        }
        if (who.isOf(body)) {
            new SecurityContextLogoutHandler().logout(request, response,
                    SecurityContextHolder.getContext().getAuthentication());
            return "redirect:" + (site.words().isEnglish() ? "/?lang=en" : "/");
        }
        return "redirect:/office" + (site.words().isEnglish() ? "?lang=en" : "");
    }

    private Sent page(HttpStatusCode status, Person who, Site site, Optional<UserError> wrong) {
        var body = body(who, site);
        var holdings = bodies.holdings(who, body);
        var words = site.words();
        var counts = holdings.counts().entrySet().stream()
                .map(entry -> Map.entry(words.sayCode("export.table", entry.getKey()),
                        words.say("export.rows", entry.getValue())))
                .toList();
        return Sent.of(status, "operation/export.jte", site,
                site.page(words.say("export"), List.of(site.step("office", "/office"), site.here("export"))),
                Map.of("body", holdings.body(), "counts", counts, "isFresh",
                        holdings.exportedAt().isPresent(),
                        "name", site.asked("name"), "withdraw", site.asked("withdraw"),
                        "what", wrong.map(e -> words.say(e.what())).orElse(""),
                        "remedy", wrong.map(e -> words.say(e.remedy())).orElse("")));
    }

    /// Their own, unless somebody above asks for another.
    private static String body(Person who, Site site) {
        return site.asked("body").isEmpty() ? who.body() : site.asked("body");
    }
}
